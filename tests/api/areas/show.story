# Bến Tre became a part of Vĩnh Long.
GET /api/v1/areas/83?on=2023-12-15
200
ETag: *
Cache-Control: no-store
{ "area": { "code": "83", "name": { "vi": "Bến Tre" }, "region": { "vi": "*", "en": "*" } },
  "path": [ { "code": "VN" } ],
  "successors": [ { "area": { "code": "86", "name": { "vi": "Vĩnh Long" } }, "divided": false } ],
  "predecessors": [],
  "populations": [ { "indicator": "population", "as_of": "2022-12-31", "value": "1298000", "status": "unconfirmed",
    "source": "GSO yearbook (recalled)" } ] }

GET /api/v1/areas/86?on=2025-07-01&level=province
200
{ "predecessors": [ { "area": { "name": { "vi": "Bến Tre" } } }, { "area": { "name": { "vi": "Trà Vinh" } } },
  { "area": { "name": { "vi": "Vĩnh Long" }, "valid_to": "2025-07-01" } } ] }

# The code 91 was Kiên Giang, and is An Giang now: the day decides.
GET /api/v1/areas/91?on=2025-06-30
200
{ "area": { "name": { "vi": "Kiên Giang" } } }

GET /api/v1/areas/91?on=2025-07-01
200
{ "area": { "name": { "vi": "An Giang" } } }

# No day: the map of today.
GET /api/v1/areas/VN
200
{ "area": { "code": "VN", "level": "nation", "parent": "$absent" }, "path": [] }

GET /api/v1/areas/83?on=2026-01-01&level=province
Accept-Language: en
404
{ "code": "area/not-in-force", "errors": [ { "pointer": "/path/code" } ] }

GET /api/v1/areas/99?on=2023-12-15
404
{ "code": "area/unknown" }
