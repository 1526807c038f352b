/** A model file and the content it must have; the READMEs in `models/` say how each was made. */
export interface ModelFile {
  /** Below the models folder. */
  path: string
  sha256: string
}

/** The folder's name is the model's name for the library that loads it. */
export const EMBEDDING_MODEL = {
  name: 'multilingual-e5-small-vi',
  dimensions: 384,
  files: [
    {
      path: 'multilingual-e5-small-vi/config.json',
      sha256: '6cd16b818b588ddf040e9136be69bba5b866d860a490d68b68d0337d3f8ec84c',
    },
    {
      path: 'multilingual-e5-small-vi/tokenizer_config.json',
      sha256: '492ced344f1a8f20d819a875704a0ee74915a1dd23411df41643c7065979c545',
    },
    {
      path: 'multilingual-e5-small-vi/tokenizer.json',
      sha256: 'ba093250d97c77bb14c58d5e721aea69d52a361b15ccff8c942b3861ef365fd5',
    },
    {
      path: 'multilingual-e5-small-vi/onnx/model_quantized.onnx',
      sha256: '358dcabfe69e2a67d48a9fd331a24748946112cd161a8b2b1092d7675b854824',
    },
  ],
} as const satisfies { name: string; dimensions: number; files: readonly ModelFile[] }

export const DIACRITICS_FILES = {
  syllables: {
    path: 'vi-diacritics/syllables.tsv',
    sha256: '953935595f1e549476670705eb4f5e8c5f91a892fbe0110644cb3e203c7023d9',
  },
  pairs: {
    path: 'vi-diacritics/bigrams.tsv',
    sha256: '6802b44f7c1222bca507a9969072858d9adc3560faf5d3443ea9ad094534add8',
  },
} as const satisfies Record<string, ModelFile>
