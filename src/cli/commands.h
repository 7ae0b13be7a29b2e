#pragma once

/// Each noun of the command line, in a file of its own.

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
}

namespace ansinh::cli {

class Context;

void add_init_commands(CLI::App& app, Context& context);     ///< init, version
void add_area_commands(CLI::App& app, Context& context);     ///< area find|show|successors
void add_user_commands(CLI::App& app, Context& context);     ///< user add|list|role|lock|…, demo
void add_db_commands(CLI::App& app, Context& context);       ///< db migrate|backup|restore|check|…
void add_key_commands(CLI::App& app, Context& context);      ///< key add|list|end
void add_audit_commands(CLI::App& app, Context& context);    ///< audit verify|search|looks
void add_figures_commands(CLI::App& app, Context& context);  ///< figures import|check|list|answer
void add_close_command(CLI::App& app, Context& context);     ///< close
void add_drill_command(CLI::App& app, Context& context);     ///< drill
void add_declaration_commands(CLI::App& app, Context& context);  ///< declaration take|list|…
void add_target_commands(CLI::App& app, Context& context);       ///< target assign|list|ack|check
void add_payments_command(CLI::App& app, Context& context);      ///< synth-payments
void add_report_commands(CLI::App& app, Context& context);   ///< report working-session|overview
void add_law_commands(CLI::App& app, Context& context);      ///< law check|list|show
void add_calc_command(CLI::App& app, Context& context);      ///< calc TOPIC
void add_serve_command(CLI::App& app, Context& context);     ///< serve
void add_bench_commands(CLI::App& app, Context& context);    ///< bench report
void add_intake_commands(CLI::App& app, Context& context);   ///< intake take|list|show|rejects
void add_synth_command(CLI::App& app, Context& context);     ///< synth
void add_person_commands(CLI::App& app, Context& context);   ///< person show|correct|…, household
void add_person_find(CLI::App& app, Context& context);       ///< person find; after other nouns
void add_unit_commands(CLI::App& app, Context& context);     ///< employer, facility, office
void add_employer_merge(CLI::App& app, Context& context);    ///< employer merge|unmerge; after it
void add_dues_commands(CLI::App& app, Context& context);     ///< dues run|show
void add_receipt_commands(CLI::App& app, Context& context);  ///< receipts, arrears, c12
void add_case_commands(CLI::App& app, Context& context);     ///< case open|list|show|step|…
void add_ledger_commands(CLI::App& app, Context& context);   ///< ledger prove|trial|close|reopen
void add_collection_commands(CLI::App& app, Context& context);  ///< collection show|add-…|end-…
void add_session_commands(CLI::App& app, Context& context);     ///< note add, task add|done|list

}  // namespace ansinh::cli
