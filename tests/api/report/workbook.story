GET /api/v1/reports/working-session.xlsx?area=83&as_of=2023-12-15&lang=en
200
Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
Content-Disposition: attachment; filename="working-session-83-2023-12-15.xlsx"

GET /api/v1/reports/working-session.xlsx?area=Atlantis&as_of=2023-12-15
404
Content-Type: application/problem+json
{ "code": "area/unknown", "errors": [ { "pointer": "/query/area" } ] }

GET /api/v1/reports/working-session.xlsx?area=83&as_of=2023-12-15&lang=de
400
{ "code": "api/malformed-parameter", "errors": [ { "pointer": "/query/lang" } ] }
