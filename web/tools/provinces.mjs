/** The 63 provinces to 30 June 2025: [code, shape in @svg-maps/vietnam, code of the province it joined]. */
export const provinces = `
01 hanoi 01|02 hagiang 08|04 caobang 04|06 backan 19|08 tuyenquang 08|10 laocai 15|11 dienbien 11
12 laichau 12|14 sonla 14|15 yenbai 15|17 hoabinh 25|19 thainguyen 19|20 langson 20|22 quangninh 22
24 bacgiang 24|25 phutho 25|26 vinhphuc 25|27 bacninh 24|30 haiduong 31|31 haiphong 31|33 hungyen 33
34 thaibinh 33|35 hanam 37|36 namdinh 37|37 ninhbinh 37|38 thanhhoa 38|40 nghean 40|42 hatinh 42
44 quangbinh 44|45 quangtri 44|46 tthue 46|48 danang 48|49 quangnam 48|51 quangngai 51|52 binhdinh 52
54 phuyen 66|56 khanhhoa 56|58 ninhthuan 56|60 binhthuan 68|62 kontum 51|64 gialai 52|66 daklak 66
67 daknong 68|68 lamdong 68|70 binhphuoc 75|72 tayninh 80|74 binhduong 79|75 dongnai 75|77 baria 79
79 hcm 79|80 longan 80|82 tiengiang 82|83 bentre 86|84 travinh 86|86 vinhlong 86|87 dongthap 82
89 angiang 91|91 kiengiang 91|92 cantho 92|93 haugiang 92|94 soctrang 92|95 baclieu 96|96 camau 96
`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.split(" "));

/**
 * The archipelagos belong to Đà Nẵng and Khánh Hòa and are drawn on every map, each in a frame
 * [left, top, width, height] in grid points.
 */
export const archipelagos = [
  ["hoangsa", "48", [960, 1010, 220, 172]],
  ["truongsa", "56", [860, 1700, 370, 300]],
];
