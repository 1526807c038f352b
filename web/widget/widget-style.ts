/** Every rule of the page around ends at the shadow root; what it could inherit or set on the host element is undone here. */
export const WIDGET_STYLE = `
:host {
  all: initial !important;
  --color: #0b5a7d;
  --ink: #fff;
  color-scheme: light dark;
  font: 16px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif !important;
}
* { box-sizing: border-box; }
button, a { font: inherit; cursor: pointer; min-height: 44px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: -6px; border-radius: 8px; }
.open {
  position: fixed;
  z-index: 2147483646;
  right: max(16px, env(safe-area-inset-right));
  bottom: max(16px, env(safe-area-inset-bottom));
  display: flex;
  align-items: center;
  gap: 10px;
  min-height: 56px;
  padding: 0 22px 0 18px;
  border: 2px solid var(--ink);
  border-radius: 28px;
  background: var(--color);
  color: var(--ink);
  font-weight: 600;
  box-shadow: 0 2px 10px #0006;
}
.open:focus-visible { border-radius: 28px; }
.left .open { right: auto; left: max(16px, env(safe-area-inset-left)); }
svg { width: 24px; height: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
dialog {
  position: fixed;
  z-index: 2147483647;
  inset: 0;
  width: 100%;
  height: 100%;
  max-width: none;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: hidden;
  background: Canvas;
  color: CanvasText;
}
dialog[open] { display: flex; flex-direction: column; }
.head {
  display: flex;
  align-items: center;
  padding: 4px 4px 4px 16px;
  background: var(--color);
  color: var(--ink);
}
h2 { flex: 1; margin: 0; font-size: 17px; font-weight: 600; }
.head a, .head button {
  display: grid;
  place-items: center;
  width: 44px;
  height: 44px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
}
.body { position: relative; flex: 1; min-height: 0; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
.waiting iframe, .failed iframe { visibility: hidden; }
.notice { display: none; margin: 0; padding: 24px 16px; }
.waiting .notice, .failed .notice { display: block; }
.again { display: none; margin: 0 16px; padding: 0 20px; border: 1px solid; border-radius: 12px; background: none; color: inherit; }
.notice:focus { outline: none; }
.failed .again { display: inline-block; }
.notice a { color: inherit; }
.body :focus-visible { outline-color: currentColor; outline-offset: 2px; }
@media (min-width: 480px) and (min-height: 480px) {
  dialog {
    inset: auto 16px 88px auto;
    width: 400px;
    height: 640px;
    max-width: calc(100vw - 32px);
    max-height: calc(100vh - 104px);
    border: 1px solid #7b8896;
    border-radius: 12px;
    box-shadow: 0 8px 30px #0006;
  }
  .left dialog { inset: auto auto 88px 16px; }
}
@media (forced-colors: active) {
  .open, .head { border: 2px solid ButtonText; }
  .head { border-width: 0 0 2px; }
  :focus-visible { outline-color: Highlight; }
}
@media print { * { display: none !important; } }
`
