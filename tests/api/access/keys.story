# The software of an employer sends files with a key of its user.
As: employer_hr@7
GET /api/v1/keys
200
{ "keys": [] }

POST /api/v1/keys
{ "name": "Phần mềm nhân sự", "permissions": [ "intake_send" ], "per_minute": 2, "expires_on": "$in_a_year" }
201
{ "id": "$number", "name": "Phần mềm nhân sự", "permissions": [ "intake_send" ], "state": "active", "key": "$secret_key" }

GET /api/v1/keys
200
{ "keys": [ { "id": "$number", "per_minute": 2, "expires_on": "$in_a_year", "key": "$absent" } ] }

# No key can do more than its user.
POST /api/v1/keys
{ "name": "x", "permissions": [ "audit_read", "fly" ], "expires_on": "$in_a_year" }
422
{ "errors": [ { "code": "api/malformed-field", "pointer": "/permissions/1" } ] }

POST /api/v1/keys
{ "name": "x", "permissions": [ "audit_read" ], "expires_on": "$in_a_year" }
422
{ "errors": [ { "code": "key/permissions", "pointer": "/permissions" } ] }

# It needs no cookie and no token of a session, and asks so often and no more.
GET /api/v1/roles
As: nobody
Authorization: Bearer $secret_key
200

GET /api/v1/users
As: nobody
Authorization: Bearer $secret_key
403
{ "code": "access/forbidden" }

GET /api/v1/roles
As: nobody
Authorization: Bearer $secret_key
429
Retry-After: 30
{ "code": "access/too-many-requests" }

# A key neither makes keys nor changes how its user signs in.
POST /api/v1/keys
As: employer_hr@8
{ "name": "Phần mềm khác", "permissions": [ "intake_send" ], "expires_on": "$in_a_year" }
201
{ "key": "$other_key" }

POST /api/v1/keys
As: nobody
Authorization: Bearer $other_key
{ "name": "x", "permissions": [ "employer_read" ], "expires_on": "$in_a_year" }
403
{ "code": "access/session-needed" }

POST /api/v1/session/totp
As: nobody
Authorization: Bearer $other_key
403
{ "code": "access/session-needed" }

# Others neither see nor end it.
DELETE /api/v1/keys/$number
As: data_steward
404
{ "code": "key/unknown" }

DELETE /api/v1/keys/$number
204

GET /api/v1/roles
As: nobody
Authorization: Bearer $secret_key
401
{ "code": "access/key-refused" }
