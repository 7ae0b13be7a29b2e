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

# Written out, abbreviated, in English: the same indicator.
GET /api/v1/search?q=người tham gia bảo hiểm y tế
200
{ "hits": [ { "kind": "indicator", "code": "hi_participants" }, "..." ] }

GET /api/v1/search?q=nguoi tham gia bhyt
200
{ "hits": [ { "code": "hi_participants" }, "..." ] }

GET /api/v1/search?q=health insurance part
200
{ "hits": [ { "code": "hi_participants" }, "..." ] }

GET /api/v1/search?q=không có gì như vậy
200
{ "hits": [] }

GET /api/v1/search
Accept-Language: en
400
{ "code": "api/missing-parameter", "errors": [ { "pointer": "/query/q" } ] }
