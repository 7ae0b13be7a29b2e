# Until there is a user, the server says how the first one is made.
POST /api/v1/session
Accept-Language: en
{ "user_name": "lan", "password": "anything at all" }
409
{ "code": "access/no-users", "remedy": "make the first user on the server with ansinh user add" }

GET /api/v1/session
401
WWW-Authenticate: Bearer
{ "code": "access/sign-in-needed" }

GET /api/v1/session
As: collection_officer
200
Cache-Control: no-store
{ "user": { "name": "user-0", "full_name": "Người dùng thử" }, "role": { "code": "collection_officer" },
  "permissions": [ "person_find", "person_unmask", "employer_read", "employer_change", "intake_send", "intake_read", "declaration_decide", "dues_read", "dues_change", "case_read", "case_change", "target_acknowledge", "card_read", "enrol_change", "sponsor_change", "support_change" ],
  "everywhere": false, "areas": [ { "code": "83", "level": "province" } ], "must_change_password": false, "totp": false,
  "csrf": "*", "expires_at": "*" }

# A wrong password and an unknown name are told apart by nothing.
POST /api/v1/session
Accept-Language: en
{ "user_name": "user-0", "password": "not this one" }
401
{ "code": "access/sign-in-refused", "detail": "The user name or the password is wrong." }

POST /api/v1/session
Accept-Language: en
{ "user_name": "someone", "password": "not this one" }
401
{ "code": "access/sign-in-refused", "detail": "The user name or the password is wrong." }

POST /api/v1/session
{ "user_name": "user-0", "password": "mua xuan ben tre 83", "purpose": "kiểm tra" }
200
Set-Cookie: *
{ "user": { "name": "user-0" }, "purpose": "kiểm tra", "csrf": "*" }

# All that a form lacks, at once.
POST /api/v1/session
{ "name": "user-0" }
422
{ "errors": [ { "pointer": "/user_name" }, { "pointer": "/password" }, { "pointer": "/name" } ] }

PUT /api/v1/session/password
As: collection_officer
Accept-Language: en
{ "current": "mua xuan ben tre 83", "new": "ngắn" }
422
{ "errors": [ { "code": "user/password-short", "pointer": "/new" }, "..." ] }

PUT /api/v1/session/password
As: collection_officer
{ "current": "mua xuan ben tre 83", "new": "sông Hàm Luông 1985" }
200
{ "user": { "name": "user-0" } }

# One's own sessions, and the end of one.
GET /api/v1/sessions
As: collection_officer
200
{ "sessions": [ { "id": "$own", "this": true, "purpose": "", "started_at": "*", "seen_at": "*" } ] }

POST /api/v1/session
{ "user_name": "user-0", "password": "sông Hàm Luông 1985", "purpose": "máy khác" }
200

GET /api/v1/sessions
As: collection_officer
200
{ "sessions": [ { "id": "$own", "this": true }, { "id": "$elsewhere", "this": false, "purpose": "máy khác" } ] }

DELETE /api/v1/sessions/$elsewhere
As: data_steward
404
{ "code": "access/unknown-session", "errors": [ { "pointer": "/path/id" } ] }

DELETE /api/v1/sessions/$elsewhere
As: collection_officer
204

GET /api/v1/sessions
As: collection_officer
200
{ "sessions": [ { "id": "$own" } ] }

GET /api/v1/sessions
401
{ "code": "access/sign-in-needed" }

# From now on with a code of the telephone.
PUT /api/v1/session/totp
As: collection_officer
{ "code": "123456" }
409
{ "code": "user/second-factor-not-begun" }

POST /api/v1/session/totp
As: collection_officer
200
{ "secret": "$totp_secret", "address": "*" }

PUT /api/v1/session/totp
As: collection_officer
{ "code": "$totp_code" }
200
{ "codes": [ "*", "..." ] }

POST /api/v1/session
{ "user_name": "user-0", "password": "sông Hàm Luông 1985" }
401
{ "code": "access/code-needed" }

POST /api/v1/session
{ "user_name": "user-0", "password": "sông Hàm Luông 1985", "code": "$totp_code" }
401
{ "code": "access/code-refused" }

DELETE /api/v1/session
As: collection_officer
204
Set-Cookie: ansinh_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0

GET /api/v1/session
As: collection_officer
401
{ "code": "access/session-ended" }
