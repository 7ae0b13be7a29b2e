# 63 provinces to 30 June 2025, 34 from 1 July 2025, in Vietnamese order.
GET /api/v1/areas?level=province&on=2025-06-30
200
{ "areas": [ { "code": "89", "level": "province", "name": { "vi": "An Giang", "en": "An Giang" }, "full_name": "Tỉnh An Giang",
  "kind": "province", "parent": "VN", "valid_to": "2025-07-01" }, "..." ] }

GET /api/v1/areas?level=province&on=2025-07-01
200
{ "areas": [ { "code": "91", "name": { "vi": "An Giang" }, "valid_from": "2025-07-01", "valid_to": "$absent" }, "..." ] }

GET /api/v1/areas?level=district&on=2025-07-01
200
{ "areas": [] }

# Districts of Bến Tre.
GET /api/v1/areas?level=district&on=2023-12-15&parent=83
200
{ "areas": [ { "parent": "83" }, "..." ] }

GET /api/v1/areas?level=district&on=2023-12-15&parent=9999
Accept-Language: en
404
{ "code": "area/unknown", "errors": [ { "pointer": "/query/parent" } ] }

# Everything that is wrong, at once.
GET /api/v1/areas?level=region&colour=red
Accept-Language: en
400
{ "code": "api/malformed-parameter", "errors": [
  { "code": "api/malformed-parameter", "pointer": "/query/level", "remedy": "take one of: nation, province, district, commune" },
  { "code": "api/unknown-parameter", "pointer": "/query/colour" },
  { "code": "api/missing-parameter", "pointer": "/query/on" } ] }
