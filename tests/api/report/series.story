# Lowest since 2016.
GET /api/v1/series?indicator=late_payment_ratio&area=VN
200
{ "indicator": { "code": "late_payment_ratio" }, "better": "down",
  "points": [ { "as_of": "2016-12-31", "figure": { "value": "6.0" } }, { "as_of": "2023-12-31", "figure": { "value": "2.69" } } ],
  "finding": { "vi": "giảm từ 6,0% (năm 2016) xuống 2,69% (năm 2023), giảm 3,31 điểm %; thấp nhất kể từ năm 2016",
    "en": "from 6.0% (2016) down to 2.69% (2023), down 3.31 pp; lowest since 2016" } }

# 114 procedures became 25: the year before is implied by the change.
GET /api/v1/series?indicator=administrative_procedures&area=VN
200
{ "points": [ { "figure": { "value": "114", "basis": "implied" } }, { "figure": { "value": "25", "basis": "stated" } } ] }

GET /api/v1/series?indicator=si_participants&area=Bến Tre&on=2023-12-15
200
{ "points": [ { "as_of": "2022-12-15", "figure": { "value": "109543", "basis": "implied" } },
  { "as_of": "2023-12-15", "figure": { "value": "111276", "basis": "stated" } } ] }

GET /api/v1/series?indicator=si_participants&area=Atlantis
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/series?indicator=beds&area=VN
404
{ "code": "indicator/unknown", "errors": [ { "pointer": "/query/indicator" } ] }

GET /api/v1/series
400
{ "errors": [ { "code": "api/missing-parameter" }, { "code": "api/missing-parameter" } ] }
