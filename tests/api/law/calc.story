# A question of the law, answered to the đồng, with the steps that led there.
GET /api/v1/calc
200
{ "topics": "*" }

GET /api/v1/calc/contribution
200
{ "topic": "contribution", "input": { "type": "object", "required": [ "month", "wage" ] } }

GET /api/v1/calc/horoscope
404
{ "code": "calc/unknown-topic", "errors": [ { "pointer": "/path/topic" } ] }

POST /api/v1/calc/contribution
{ "month": "2025-08", "wage": 50600123, "region": "I" }
200
{ "topic": "contribution",
  "answer": { "base": 46800000, "unemployment_base": 50600123, "total": 15052002, "worker": { "unemployment": 506001 } } }

# All that is wrong at once, each at its place.
POST /api/v1/calc/contribution
Accept-Language: en
{ "month": "2025-13", "wage": -1, "regoin": "I" }
422
{ "errors": [ { "code": "calc/malformed", "pointer": "/month" }, { "code": "calc/below", "pointer": "/wage" },
              { "code": "calc/unknown-field", "pointer": "/regoin" } ] }

POST /api/v1/calc/contribution
[]
422
{ "code": "calc/malformed" }

# What if the worker's pension rate were 9%? The law on file stays as it is.
POST /api/v1/calc/contribution/what-if
{ "input": { "month": "2026-08", "wage": 10000000, "region": "I" },
  "reform": "[reform]\nid = \"nine\"\ntitle = { vi = \"Chín phần trăm\", en = \"Nine percent\" }\n[[change]]\nset = \"contribution_rate\"\ncolumn = \"rate\"\nwhere = { group = \"employee\", fund = \"pension_survivors\", side = \"worker\" }\nfrom = 2026-07-01\nvalue = \"9%\"\nexpects = \"8%\"\n" }
200
{ "baseline": { "answer": { "worker": { "pension_survivors": 800000 } } },
  "reform": { "answer": { "worker": { "pension_survivors": 900000 } } } }

POST /api/v1/calc/contribution/what-if
{ "input": {}, "reform": "[reform]\nid = \"nine\"\ntitle = { vi = \"a\", en = \"b\" }\n[[change]]\nset = \"no_such_parameter\"\nfrom = 2026-07-01\nvalue = \"9%\"\n" }
422
{ "errors": [ { "code": "reform/unknown-parameter", "pointer": "/reform" } ] }

POST /api/v1/calc/contribution/what-if
{ "input": { "month": "2026-08", "wage": -1 }, "reform": "[reform]\nid = \"none\"\ntitle = { vi = \"a\", en = \"b\" }\n" }
422
{ "errors": [ { "code": "calc/below", "pointer": "/input/wage" } ] }

POST /api/v1/calc/contribution/what-if
{ "input": {} }
400
{ "code": "api/malformed-json" }
