// The look of the pages of the open web: small enough to travel inside each page, so that no second request is needed.
import { createHash } from 'node:crypto'

const light = `--paper:#f5efe3;--well:#ece3d1;--card:#fffcf6;--line:#e0d6c2;--edge:#877b64;--ink:#26231b;--ink2:#544d3f;--ink3:#6a6250;--green:#2a5a45;--soft:#dee8d9;--danger:#9b2f2a;--rose:#f6deda;--ochre:#80560c;--sun:#f6e8c8;--quiet:#e9e3d8;--teal:#14656a;--tealband:#9cc5c2;--amber:#9a5210;--amberband:#e0b487;--notch:#4b4537`
const dark = `--paper:#16140f;--well:#100e0a;--card:#221f18;--line:#373227;--edge:#8f866f;--ink:#f0e9da;--ink2:#c9c0ac;--ink3:#a9a08b;--green:#93cba8;--soft:#25382d;--danger:#f2a195;--rose:#45231f;--ochre:#e4ba62;--sun:#3a2e16;--quiet:#2e2a21;--teal:#76cac5;--tealband:#2f6b6b;--amber:#e6a569;--amberband:#7a5026;--notch:#e9e0cc`

const sans =
  '"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif'
const serif = '"Songti SC","Noto Serif CJK SC","STSong",serif'

/** Sizes are rem, so that a reader's own text size is kept. */
const rules = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 ${sans};text-autospace:normal;overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,ul,ol,table{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--green);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--green);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px;background:var(--card);padding:12px 16px;z-index:1}
.skip:focus{left:8px;top:8px}
.wrap{max-width:1120px;margin:0 auto;padding:0 16px}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;min-height:64px}
.top a{display:inline-flex;align-items:center;min-height:44px}
.logo{display:inline-flex;align-items:center;gap:10px;font-weight:600}
.logo svg{width:32px;height:32px;border-radius:8px}
.space{flex:1}
.pill{border:1px solid var(--edge);border-radius:22px;padding:0 16px;color:var(--ink);text-decoration:none}
.hero{background:linear-gradient(#ebdad3,#f8ebd2);color:#26231b;border-radius:16px;overflow:hidden;position:relative;padding:28px 20px 96px}
.hero svg{position:absolute;left:0;bottom:0;width:100%;height:84px}
.hero>div{position:relative}
h1,h2{font-family:${serif};font-weight:600;line-height:1.3}
h1{font-size:clamp(1.75rem,5vw,2.75rem)}
h2{font-size:1.25rem;margin-bottom:12px}
h3{font-size:1.0625rem;font-weight:600}
.lead{font-size:1.0625rem;margin-top:6px;max-width:42rem}
.fresh{display:inline-block;background:#fffcf6;color:#2a5a45;border-radius:16px;padding:4px 14px;margin-top:14px;font-size:.9375rem}
.tag{display:inline-block;background:var(--quiet);color:var(--ink2);border-radius:6px;padding:0 8px;font:500 .8125rem/1.7 ${sans};white-space:nowrap}
.hero .tag{background:#fffcf6;color:#544d3f;vertical-align:middle;margin-left:8px}
.tag.ok{background:var(--soft);color:var(--green)}
.tag.old{background:var(--rose);color:var(--danger)}
.notice{background:var(--sun);color:var(--ink);border-radius:10px;padding:12px 16px;margin-top:16px}
main.wrap{padding-bottom:60px}
section{margin-top:28px;min-width:0}
.card{background:var(--card);border-radius:16px;padding:16px}
.row{padding:12px 0;border-top:1px solid var(--line)}
.row:first-child{border-top:0;padding-top:0}
.row:last-child{padding-bottom:0}
.line{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 12px}
.note{color:var(--ink3);font-size:.875rem}
.gauge{margin-top:18px}.gauge:first-child{margin-top:0}
.gauge svg{width:100%;height:44px;display:block;overflow:visible}
.diamond{transform-box:fill-box;transform-origin:center;transform:translateX(-50%) rotate(45deg)}
.gauge text{fill:var(--ink3);font-size:12px}
.gauge+.note{margin-top:12px}
.dates{display:grid;grid-template-columns:auto 1fr;gap:6px 12px}
.dates dt,.dates dd{margin:0;font-size:1rem}
.dates dt{white-space:nowrap}
.big{font-size:1.625rem;font-weight:600;font-variant-numeric:tabular-nums}
.t{color:var(--teal)}.c{color:var(--amber)}
.level{display:flex;align-items:center;gap:12px;margin-bottom:12px}
.level svg{width:48px;height:48px;flex:none}
.level b{font-size:1.125rem}
table{width:100%;border-collapse:collapse}
caption{text-align:left;font-weight:600;padding-bottom:6px}
th,td{text-align:left;font-weight:400;padding:5px 0;border-top:1px solid var(--line);vertical-align:top}
td{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-left:12px}
tr.sum th,tr.sum td{font-weight:600}
.in th{padding-left:1em;color:var(--ink2)}
.tables{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr))}
dt{color:var(--ink3);font-size:.875rem;margin-top:10px}
dt:first-child{margin-top:0}
.pics{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.pics img{width:96px;height:96px;object-fit:cover;border-radius:6px;display:block}
.code{display:flex;flex-wrap:wrap;gap:16px;align-items:center}
.code img{width:160px;height:160px;background:#fff;border-radius:10px;padding:8px}
.links{display:flex;flex-wrap:wrap;gap:0 20px}
.links a{display:inline-flex;align-items:center;min-height:44px}
footer{border-top:1px solid var(--line);padding:20px 0 60px}
@media (min-width:880px){.hero{padding:44px 40px 120px}.cols{display:grid;grid-template-columns:1.5fr 1fr;gap:0 28px;align-items:start}}
@media print{.top,.skip,footer .links{display:none}}`

export const style = rules.replaceAll('\n', '')

/** What the page allows its browser: this very style, what lies on the same host, and nothing else. */
export const policyFor = (css: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "img-src 'self'",
    // No script of ours connects to anything; checkers of pages fetch robots.txt under the page's own policy.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
