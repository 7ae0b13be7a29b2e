# Exactly the nine slips of the five articles, each with what was recomputed and the likeliest correction.
GET /api/v1/questions
200
{ "questions": [
  { "code": "figure/wording", "source": "S1", "area": { "code": "12" }, "suggestion": { "vi": "Mẫu số là số phải thu." } },
  { "code": "figure/unit", "source": "S2", "recomputed": [ { "value": "55000000", "unit": "visit" } ] },
  { "code": "figure/share", "source": "S2", "recomputed": [ { "value": "93.02", "unit": "percent" },
    { "value": "99946438", "unit": "person" }, { "value": "93630050", "unit": "person" } ] },
  { "code": "figure/unit", "source": "S3", "recomputed": [ { "value": "1092840" }, { "value": "104990" }, { "value": "987850" } ] },
  { "code": "figure/rivals", "source": "S3", "statements": [ { "value": "119165" }, { "value": "1416248" } ] },
  { "code": "figure/label", "source": "S3" },
  { "code": "figure/magnitude", "source": "S3", "statements": [ {}, {}, {} ] },
  { "code": "figure/parts-over-whole", "source": "S3", "recomputed": [ { "value": "115", "unit": "percent" } ] },
  { "code": "figure/list", "source": "S4", "recomputed": [ { "value": "9", "unit": "province" },
    { "value": "5795253" }, { "value": "59.9", "unit": "percent" } ], "answer": "$absent" } ],
  "sources": [ { "source": "S0", "statements": 5, "questions": 0, "title": "Working session with Bến Tre province" },
    { "source": "S1", "questions": 1 }, { "source": "S2", "questions": 2 }, { "source": "S3", "questions": 5 },
    { "source": "S4", "questions": 1 } ] }

# Of one article; of one area.
GET /api/v1/questions?source=S0
200
{ "questions": [], "sources": [ { "source": "S0", "statements": 5, "questions": 0 } ] }

GET /api/v1/questions?area=Bình Định
200
{ "questions": [ { "area": { "code": "52" } }, {}, {}, {}, {} ] }

GET /api/v1/questions?area=VN&source=S4
200
{ "questions": [ { "code": "figure/list" } ], "sources": [ { "source": "S4" } ] }

GET /api/v1/questions?source=S9
Accept-Language: en
404
{ "code": "source/unknown", "errors": [ { "pointer": "/query/source" } ] }

GET /api/v1/questions?area=Atlantis
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }
