# One proposes, another approves; only then a user can sign in.
As: administrator
GET /api/v1/roles
200
{ "roles": [ { "code": "commune_collector", "scope": "commune", "permissions": [ "person_find", "intake_send", "declaration_send", "target_acknowledge", "card_read", "enrol_change" ] }, "..." ] }

POST /api/v1/users
{ "user_name": "lan.nguyen", "full_name": "Nguyễn Thị Lan", "role": "commune_staff", "areas": [ "Việt Nam" ], "reason": "Nhân viên mới của xã" }
422
{ "errors": [ { "code": "user/area-level", "pointer": "/areas/0" } ] }

POST /api/v1/users
{ "user_name": "lan.nguyen", "full_name": "Nguyễn Thị Lan", "role": "commune_staff", "areas": [ "28756" ],
  "reason": "Nhân viên mới của xã" }
201
{ "id": "$first", "kind": "user.add", "state": "open", "own": true, "proposed_by": "user-0", "reason": "Nhân viên mới của xã",
  "proposal": { "en": "New user lan.nguyen; role: Social-insurance staff of a commune; areas: Phu Khuong" }, "first_password": "$absent" }

# Everything wrong with it, at once.
POST /api/v1/users
{ "user_name": "lan.nguyen", "full_name": "Nguyễn Thị Lan", "role": "commune_staff", "areas": [ "Atlantis" ] }
422
{ "errors": [ { "code": "api/missing-field", "pointer": "/reason" }, { "code": "area/unknown", "pointer": "/areas/0" } ] }

POST /api/v1/users
{ "user_name": "lan.nguyen", "full_name": "Nguyễn Thị Lan", "role": "commune_staff", "reason": "x" }
409
{ "errors": [ { "code": "user/name-taken", "pointer": "/user_name" }, { "code": "user/scope-missing", "pointer": "/areas" } ] }

POST /api/v1/approvals/$first/decision
{ "decision": "approve" }
403
{ "code": "approval/own" }

GET /api/v1/approvals
As: administrator@52
200
{ "approvals": [ { "id": "$first", "own": false } ] }

POST /api/v1/approvals/$first/decision
As: administrator@52
{ "decision": "approve" }
200
{ "state": "approved", "decided_by": "*", "first_password": "$handed_over" }

# The one who approves hands it over. It opens nothing but its own change.
POST /api/v1/session
As: nobody
{ "user_name": "lan.nguyen", "password": "$handed_over" }
200
{ "must_change_password": true, "permissions": [] }

GET /api/v1/approvals?state=approved
200
{ "approvals": [ "..." ] }

GET /api/v1/users
200
{ "users": [ { "id": "$lan", "user_name": "lan.nguyen", "role": { "code": "commune_staff" }, "state": "active",
    "must_change_password": true, "totp": false }, "..." ] }

PATCH /api/v1/users/$lan
{ "role": "commune_collector", "areas": [ "28756" ], "reason": "Chuyển công tác" }
200
{ "id": "$second", "kind": "user.rights", "state": "open", "own": true }

POST /api/v1/approvals/$second/decision
As: administrator@52
{ "decision": "refuse" }
422
{ "code": "approval/reason-missing" }

POST /api/v1/approvals/$second/decision
As: administrator@52
{ "decision": "refuse", "reason": "Chưa có quyết định" }
200
{ "state": "refused", "decision_reason": "Chưa có quyết định" }

POST /api/v1/users/$lan/lock
{ "reason": "Nghỉ không báo" }
200
{ "user": { "state": "locked", "role": { "code": "commune_staff" } }, "approval": "$absent" }

POST /api/v1/users/$lan/unlock
{ "reason": "Đã trở lại" }
200
{ "user": { "state": "active" } }

POST /api/v1/users/$lan/password
{ "reason": "Quên mật khẩu" }
200
{ "user": { "must_change_password": true }, "first_password": "*" }

POST /api/v1/users/$lan/second-factor-off
{ "reason": "Mất điện thoại" }
200
{ "user": { "totp": false } }

POST /api/v1/users/$lan/end
{ "reason": "Nghỉ việc" }
200
{ "user": { "state": "ended" } }

# Whoever can approve is changed by two persons: else one could take the other over.
GET /api/v1/session
As: administrator@52
200
{ "user": { "id": "$other_admin" } }

POST /api/v1/users/$other_admin/password
{ "reason": "Quên mật khẩu" }
202
{ "user": { "must_change_password": false }, "first_password": "$absent",
  "approval": { "id": "$reset", "kind": "user.password-reset", "state": "open", "proposal": { "en": "A new first password for user-1" } } }

POST /api/v1/approvals/$reset/decision
{ "decision": "approve" }
403
{ "code": "approval/own" }

POST /api/v1/approvals/$reset/decision
As: administrator@52
{ "decision": "approve" }
403
{ "code": "approval/own" }

POST /api/v1/users/$other_admin/lock
{ "reason": "x" }
202
{ "user": { "state": "active" }, "approval": { "proposal": { "vi": "Khóa người dùng user-1" } } }

POST /api/v1/users/999/lock
{ "reason": "x" }
404
{ "code": "user/unknown", "errors": [ { "pointer": "/path/id" } ] }

# Who may not.
GET /api/v1/users
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/users
As: data_steward
403
{ "code": "access/forbidden" }
