# Everything that is wrong, at once.
As: data_steward
POST /api/v1/employers
{ "unit_code": "T", "tax_code": "0314409059", "name": "Một", "kind": "shop", "industry": "Z", "commune": "không có", "address": "x", "status": "gone",
  "from": "2023-01-01", "reason": "x" }
422
{ "errors": [
  { "pointer": "/unit_code", "code": "employer/unit-code-malformed" }, { "pointer": "/tax_code", "code": "employer/tax-code-mistyped" },
  { "pointer": "/kind", "code": "record/unknown-code" }, { "pointer": "/industry", "code": "record/unknown-code" },
  { "pointer": "/commune", "code": "area/unknown" }, { "pointer": "/status", "code": "record/unknown-code" } ] }

POST /api/v1/employers
{ "unit_code": "TA0123A", "name": "Một", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
201
{ "version": "$version" }

POST /api/v1/employers
{ "unit_code": "TA0123A", "name": "Hai", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
409
{ "code": "employer/unit-code-taken" }

# Nobody without a sign-in, nobody without the right, nobody from elsewhere.
POST /api/v1/employers
As: nobody
{}
401
{ "code": "access/sign-in-needed" }

POST /api/v1/employers
As: director
{ "unit_code": "TA0124A", "name": "Hai", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/employers
As: data_steward@12
{ "unit_code": "TA0124A", "name": "Hai", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
403
{ "errors": [ { "code": "access/out-of-scope", "pointer": "/commune" } ] }

GET /api/v1/employers/TA0123A
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/employers/TA0123A
As: facility_clerk@83001
403
{ "code": "access/forbidden" }

GET /api/v1/employers/TA0123A
As: data_steward@12
404
{ "code": "employer/unknown" }

GET /api/v1/employers/TA0123A/history
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/employers/TA0123A/history
As: data_steward@12
404
{ "code": "employer/unknown" }

PATCH /api/v1/employers/TA0123A
As: director
If-Match: "$version"
{ "workers": 1, "reason": "x" }
403
{ "code": "access/forbidden" }

PATCH /api/v1/employers/TA0123A
As: data_steward@12
If-Match: "$version"
{ "workers": 1, "reason": "x" }
404
{ "code": "employer/unknown" }

# The province that took Bến Tre over sees its employers.
GET /api/v1/employers/TA0123A
As: data_steward@86
200
{ "unit_code": "TA0123A" }
