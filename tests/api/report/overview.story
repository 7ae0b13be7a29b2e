# Who reports, ranked; then who does not, in Vietnamese order.
GET /api/v1/overview?indicator=ui_participants&as_of=2023-12-15&measure=plan_percent
200
{ "indicator": { "code": "ui_participants" }, "measure": "plan_percent", "unit": "percent", "map": 63, "restated": false,
  "reporting": 1, "finding": { "vi": "1/63 tỉnh, thành phố có số liệu: Bến Tre (96,92%)." },
  "rows": [ { "area": { "code": "83" }, "rank": 1, "partial": false, "figure": { "value": "96.92", "basis": "stated" } },
    { "area": { "code": "89", "name": { "vi": "An Giang" } }, "rank": "$absent", "figure": "$absent" }, "..." ] }

# Restated on the map of 2025: what is only a part of the new province says so.
GET /api/v1/overview?indicator=hi_participants&as_of=2023-12-15&map=34
200
{ "map": 34, "restated": true, "reporting": 3, "rows": [
  { "area": { "code": "52", "name": { "vi": "Gia Lai" } }, "figure": { "value": "1416248", "basis": "derived" }, "rank": 1,
    "partial": true, "missing_parts": [ "Gia Lai" ] },
  { "area": { "code": "86", "name": { "vi": "Vĩnh Long" } }, "figure": { "value": "1193467" }, "rank": 2, "partial": true,
    "missing_parts": [ "Trà Vinh", "Vĩnh Long" ] },
  { "area": { "code": "12" }, "figure": { "value": "393656" }, "rank": 3, "partial": false, "missing_parts": [] }, "..." ] }

GET /api/v1/overview?indicator=beds&as_of=2023-12-15
Accept-Language: en
404
{ "code": "indicator/unknown", "errors": [ { "pointer": "/query/indicator" } ] }

GET /api/v1/overview?as_of=soon&measure=colour&map=12
Accept-Language: en
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/as_of" },
  { "pointer": "/query/measure", "remedy": "take one of: value, plan_percent, share_percent, change_percent" },
  { "pointer": "/query/map" }, { "code": "api/missing-parameter", "pointer": "/query/indicator" } ] }
