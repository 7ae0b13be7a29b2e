# Every parameter by chapter, with what holds on the day.
GET /api/v1/law?chapter=reference&on=2025-08-01
200
{ "day": "2025-08-01", "chapters": [ { "id": "reference" } ] }

GET /api/v1/law/base_salary?on=2024-06-30
200
{ "id": "base_salary", "kind": "amount", "unit": "VND/month", "on_day": { "value": 1800000, "shown": { "vi": "1.800.000 đồng" } } }

GET /api/v1/law/no_such_thing
Accept-Language: en
404
{ "code": "law/unknown-parameter", "errors": [ { "pointer": "/path/parameter" } ] }

GET /api/v1/law?chapter=no_such_chapter
404
{ "code": "law/unknown-chapter", "errors": [ { "pointer": "/query/chapter" } ] }

GET /api/v1/law?on=2025-02-30
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/on" } ] }
