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
