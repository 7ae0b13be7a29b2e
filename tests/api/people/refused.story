# Every problem of a form at once, none quoting what was sent.
As: data_steward
POST /api/v1/people
Accept-Language: en
{ "name": "N4m", "sex": "x", "birth_date": "2999", "citizen_id": "1", "phone": "1", "commune": "28756", "residence": "permanent",
  "from": "2023-01-01", "reason": "Form" }
422
{ "errors": [ { "code": "person/name-malformed", "pointer": "/name" }, { "code": "record/unknown-code", "pointer": "/sex" },
  { "code": "citizen-id/bad-length", "pointer": "/citizen_id" }, { "code": "person/phone-malformed", "pointer": "/phone" },
  { "code": "person/birth-in-future", "pointer": "/birth_date" } ] }

POST /api/v1/people
{ "name": "An", "shoe_size": "42" }
422
{ "errors": [ { "code": "api/missing-field", "pointer": "/reason" }, { "code": "api/unknown-field", "pointer": "/shoe_size" } ] }

# Not a number of a person.
GET /api/v1/people/9000000001
422
{ "code": "person-id/unknown-province", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/people/8300000099
404
{ "code": "person/unknown" }

# What would be code elsewhere is text here.
POST /api/v1/people
{ "name": "Trần Thị Bình", "sex": "female", "birth_date": "1990", "commune": "28756", "residence": "permanent", "from": "2023-01-01",
  "hamlet": "'); DROP TABLE registry_person; -- <script>alert(1)</script>", "reason": "=cmd|' /C calc'!A0" }
201
{ "id": "$person", "hamlet": "'); DROP TABLE registry_person; -- <script>alert(1)</script>" }

GET /api/v1/people/$person
200
{ "name": "Trần Thị Bình", "masked": [], "birth": { "year": 1990, "precision": "year" } }
