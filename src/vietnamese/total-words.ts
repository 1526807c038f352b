const TOGETHER =
  /(?<!\p{L})(?:tổng cộng|tính tổng|cộng tổng|tính chung|tính gộp|gộp|cộng (?:cả|lại|chung|dồn|gộp)|cả thảy|hết thảy)(?!\p{L})/iu
/** "cả công lập lẫn ngoài công lập": the parts are named to say that none is left out. */
const BOTH = /(?<!\p{L})cả\s[^?.;]{2,60}?\slẫn\s/iu

/** Whether a text asks for things taken together and not for one of them: "tổng cộng", "gộp lại", "cả … lẫn …". */
export const saysTogether = (text: string) => TOGETHER.test(text) || BOTH.test(text)

/** Whether it names the parts that it wants taken together. */
export const namesAllParts = (text: string) => BOTH.test(text)
