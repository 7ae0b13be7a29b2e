#pragma once

/// Each noun of the command line, in a file of its own.

namespace ansinh::cli {

class Command;
class Context;

void add_init_commands(Command& app, Context& context);     ///< init, version
void add_area_commands(Command& app, Context& context);     ///< area find|show|successors
void add_user_commands(Command& app, Context& context);     ///< user add|list|role|lock|…, demo
void add_db_commands(Command& app, Context& context);       ///< db migrate|backup|restore|check|…
void add_key_commands(Command& app, Context& context);      ///< key add|list|end
void add_audit_commands(Command& app, Context& context);    ///< audit verify|search|looks
void add_figures_commands(Command& app, Context& context);  ///< figures import|check|list|answer
void add_close_command(Command& app, Context& context);     ///< close
void add_drill_command(Command& app, Context& context);     ///< drill
void add_declaration_commands(Command& app, Context& context);  ///< declaration take|list|…
void add_target_commands(Command& app, Context& context);       ///< target assign|list|ack|check
void add_payments_command(Command& app, Context& context);      ///< synth-payments
void add_report_commands(Command& app, Context& context);       ///< report working-session|overview
void add_law_commands(Command& app, Context& context);          ///< law check|list|show
void add_calc_command(Command& app, Context& context);          ///< calc TOPIC
void add_serve_command(Command& app, Context& context);         ///< serve
void add_bench_commands(Command& app, Context& context);        ///< bench report
void add_intake_commands(Command& app, Context& context);       ///< intake take|list|show|rejects
void add_synth_command(Command& app, Context& context);         ///< synth
void add_person_commands(Command& app, Context& context);      ///< person show|correct|…, household
void add_person_find(Command& app, Context& context);          ///< person find; after other nouns
void add_unit_commands(Command& app, Context& context);        ///< employer, facility, office
void add_employer_merge(Command& app, Context& context);       ///< employer merge|unmerge; after it
void add_dues_commands(Command& app, Context& context);        ///< dues run|show
void add_receipt_commands(Command& app, Context& context);     ///< receipts, arrears, c12
void add_case_commands(Command& app, Context& context);        ///< case open|list|show|step|…
void add_ledger_commands(Command& app, Context& context);      ///< ledger prove|trial|close|reopen
void add_collection_commands(Command& app, Context& context);  ///< collection show|add-…|end-…
void add_session_commands(Command& app, Context& context);     ///< note add, task add|done|list

}  // namespace ansinh::cli
