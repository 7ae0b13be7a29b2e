# Nobody without a sign-in, nobody without the right, nobody from elsewhere; and no sign that there is anything to see.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01",
  "reason": "Tờ khai" }
201
{ "id": "$person", "version": "$version" }

GET /api/v1/people/$person
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/people/$person
As: director
403
{ "code": "access/forbidden" }

GET /api/v1/people/$person
As: data_steward@12
404
{ "code": "person/unknown" }

GET /api/v1/people/$person/history
As: data_steward@12
404
{ "code": "person/unknown" }

# The province that took Bến Tre over sees its people.
GET /api/v1/people/$person
As: data_steward@86
200
{ "id": "$person" }

PATCH /api/v1/people/$person
As: data_steward@12
If-Match: "$version"
{ "hamlet": "x", "reason": "x" }
404
{ "code": "person/unknown" }

PATCH /api/v1/people/$person
As: payment_officer
If-Match: "$version"
{ "hamlet": "x", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/people
As: data_steward@12
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "x" }
403
{ "code": "access/out-of-scope", "errors": [ { "pointer": "/commune" } ] }

POST /api/v1/people
As: nobody
{ "name": "Nguyễn Văn An" }
401
{ "code": "access/sign-in-needed" }
