// The look of the poster: one A4 page, large words, for a wall in a village and for an old printer.
const serif = '"Songti SC","Noto Serif CJK SC","STSong",serif'

const rules = `@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;background:#ece3d1;color:#1b1912;font:15pt/1.5 "PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
h1,h2,p,table{margin:0}
.sheet{width:210mm;min-height:297mm;margin:0 auto;background:#fffef9;display:flex;flex-direction:column;max-width:100%}
.pad{padding:9mm 15mm}
.head{padding-top:13mm}
.note{font-size:12pt;color:#544d3f}
h1{font:600 32pt/1.25 ${serif}}
h2{font:600 19pt/1.4 ${serif};margin-bottom:2mm}
h2 .note{font-family:sans-serif;font-weight:400}
.lead{font-size:16pt;margin-top:3mm}
table{width:100%;border-collapse:collapse}
th,td{font-weight:400;text-align:left;padding:1.6mm 0;border-top:.3mm solid #e0d6c2}
tr:first-child>*{border-top:0}
td{text-align:right;font-weight:600;white-space:nowrap;padding-left:6mm}
.sum *{color:#1d4334;font-weight:600}
.sand{background:#f6e8c8}
.fill{flex:1}
.foot{background:#1d4334;color:#fffef9;display:flex;gap:8mm;align-items:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sand{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.foot img{width:38mm;height:38mm;background:#fff;border-radius:4mm;padding:2mm;flex:none}
.foot p{font-size:12.5pt}
.foot h2{margin-bottom:1mm}
.tag{font:500 12pt/1.6 sans-serif;background:#e9e3d8;color:#544d3f;border-radius:2mm;padding:0 2mm;margin-left:2mm;vertical-align:middle}
.do{padding:12px;text-align:center;font-size:12pt}
.do a{color:#1d4334}
@media (max-width:210mm){.foot{flex-wrap:wrap}.pad{padding:6mm 5mm}h1{font-size:24pt}}
@media print{.do{display:none}body{background:#fff;font-size:13.5pt}.sheet{margin:0;height:297mm;min-height:0}.pad{padding:5mm 15mm}.head{padding-top:11mm}h1{font-size:30pt}.lead{font-size:14.5pt}h2{font-size:17pt;margin-bottom:1mm}th,td{padding:.8mm 0}table:has(tr:nth-child(11)) *{padding-top:0;padding-bottom:0;font-size:11.5pt;line-height:1.45}.foot{flex-wrap:nowrap}.foot img{width:34mm;height:34mm}.foot p{font-size:12pt}}`

export const posterStyle = rules.replaceAll('\n', '')
