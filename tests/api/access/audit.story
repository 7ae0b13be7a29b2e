# What was done is on the record, newest first.
As: auditor
POST /api/v1/session
{ "user_name": "someone", "password": "anything at all" }
401

GET /api/v1/users
As: administrator
200

GET /api/v1/audit?action=user&limit=2
200
{ "records": [ { "number": "*", "at": "*", "action": "*", "object_kind": "user", "detail": "*" }, {} ], "next": "$next" }

GET /api/v1/audit?action=user&limit=2&cursor=$next
200
{ "records": [ {}, {} ] }

GET /api/v1/audit?object=1
422
{ "code": "audit/object-kind-missing" }

# By name, with all that the user's keys did.
POST /api/v1/keys
As: data_steward
{ "name": "Đối chiếu", "permissions": [ "person_find" ], "expires_on": "$in_a_year" }
201
{ "key": "$key", "prefix": "*" }

GET /api/v1/session
As: data_steward
200
{ "user": { "name": "$steward" } }

GET /api/v1/people?q=le hoang tim
As: nobody
Authorization: Bearer $key
200

GET /api/v1/audit?user=$steward&limit=1
200
{ "records": [ { "action": "person.search", "detail": "hits=2;people=8399000001 8399000002" } ] }

GET /api/v1/audit/verify
200
{ "holds": true, "records": "*", "hash": "*", "why": "$absent" }

GET /api/v1/audit
As: data_steward
403
{ "code": "access/forbidden" }

GET /api/v1/audit
As: nobody
401
{ "code": "access/sign-in-needed" }
