# With or without diacritics, in either order of composing; areas and indicators.
GET /api/v1/search?q=ben tre&on=2023-12-15&limit=1
200
{ "hits": [ { "kind": "area", "code": "83", "level": "province", "on": "2023-12-15",
  "label": { "vi": "Bến Tre", "en": "Ben Tre" },
  "detail": { "vi": "Tỉnh Bến Tre (đến 30/06/2025)" } } ] }

GET /api/v1/search?q=Bến Tre&limit=1
200
{ "hits": [ { "kind": "area", "level": "province" } ] }

GET /api/v1/search?q=hi_participants
200
{ "hits": [ { "kind": "indicator", "code": "hi_participants", "level": "$absent" } ] }

GET /api/v1/search?q=bảo hiểm y tế&limit=3
200
{ "hits": [ { "kind": "indicator" }, "..." ] }

GET /api/v1/search?q=không có gì như vậy
200
{ "hits": [] }

GET /api/v1/search
Accept-Language: en
400
{ "code": "api/missing-parameter", "errors": [ { "pointer": "/query/q" } ] }
