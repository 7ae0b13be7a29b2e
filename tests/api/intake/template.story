# Files to fill in.
GET /api/v1/intake/templates/households
As: commune_collector
200
Content-Type: text/csv; charset=utf-8
Content-Disposition: attachment; filename="households.csv"

GET /api/v1/intake/templates/envelope
As: commune_collector
400
{ "code": "api/malformed-parameter" }

GET /api/v1/intake/templates/people
401
{ "code": "access/sign-in-needed" }
