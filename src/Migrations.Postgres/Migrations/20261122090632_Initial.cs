using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Rammevaerk.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    code_secret = table.Column<string>(type: "text", nullable: true),
                    code_step = table.Column<long>(type: "bigint", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: true
                    ),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    what = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: true),
                    party = table.Column<string>(type: "text", nullable: true),
                    payload_digest = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "audit_payloads",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    salt = table.Column<string>(type: "text", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false),
                    summary = table.Column<string>(type: "text", nullable: false),
                    why = table.Column<string>(type: "text", nullable: true),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: true),
                    erased_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_payloads", x => x.number);
                }
            );

            migrationBuilder.CreateTable(
                name: "backups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    rows = table.Column<long>(type: "bigint", nullable: false),
                    audit_entries = table.Column<long>(type: "bigint", nullable: false),
                    audit_head = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_backups", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bodies", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    error = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "notifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offers", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "outbox_mails",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    to_address = table.Column<string>(type: "text", nullable: false),
                    to_name = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_mails", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "parameters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    label = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parameters", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    official_code = table.Column<string>(type: "text", nullable: true),
                    company_number = table.Column<string>(type: "text", nullable: true),
                    successor = table.Column<string>(type: "text", nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parties", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "password_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_digest = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_password_links", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "population_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_population_figures", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_protection_keys", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "published_rates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    service_key = table.Column<string>(type: "text", nullable: false),
                    parent_key = table.Column<string>(type: "text", nullable: true),
                    offer_name = table.Column<string>(type: "text", nullable: false),
                    department = table.Column<string>(type: "text", nullable: false),
                    service_name = table.Column<string>(type: "text", nullable: false),
                    offer_type = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    is_inside = table.Column<bool>(type: "boolean", nullable: false),
                    places = table.Column<decimal>(type: "numeric", nullable: true),
                    occupancy = table.Column<decimal>(type: "numeric", nullable: true),
                    rate = table.Column<decimal>(type: "numeric", nullable: false),
                    derivation = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    correction_reason = table.Column<string>(type: "text", nullable: true),
                    correction_source = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: true),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_rates", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "rate_dispensations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    check = table.Column<string>(type: "text", nullable: false),
                    service_key = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: true),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    given_by_name = table.Column<string>(type: "text", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    end_reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_dispensations", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "rate_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    layout = table.Column<string>(type: "text", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    review_deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    publishes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    approved_row_by_row = table.Column<bool>(type: "boolean", nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                    layout_changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    layout_message = table.Column<string>(type: "text", nullable: true),
                    copied_from = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_rounds", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "robots",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    scopes = table.Column<string>(type: "text", nullable: false),
                    secret_digest = table.Column<string>(type: "text", nullable: false),
                    has_folder = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    created_by_name = table.Column<string>(type: "text", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_by_name = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_robots", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    browser = table.Column<string>(type: "text", nullable: false),
                    stamp = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settings", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    guard_key = table.Column<string>(type: "text", nullable: false),
                    method = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    code_digest = table.Column<string>(type: "text", nullable: true),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    tries = table.Column<int>(type: "integer", nullable: false),
                    mails = table.Column<int>(type: "integer", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_attempts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_guards",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    last_failure_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    shut_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_guards", x => x.key);
                }
            );

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    hash = table.Column<string>(type: "text", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_files", x => x.hash);
                }
            );

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    provider_key = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(
                        type: "character varying(256)",
                        maxLength: 256,
                        nullable: false
                    ),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_account_tokens",
                        x => new
                        {
                            x.user_id,
                            x.login_provider,
                            x.name,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => new { x.account_id, x.form });
                    table.ForeignKey(
                        name: "fk_drafts_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    mail = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "role_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    area = table.Column<string>(type: "text", nullable: false),
                    party = table.Column<string>(type: "text", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_assignments_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "free_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<decimal>(type: "numeric", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    told_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_free_places", x => x.id);
                    table.ForeignKey(
                        name: "fk_free_places_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "offer_facts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    targets = table.Column<string>(type: "text", nullable: false),
                    is_inside = table.Column<bool>(type: "boolean", nullable: false),
                    street = table.Column<string>(type: "text", nullable: false),
                    postal_code = table.Column<string>(type: "text", nullable: false),
                    city = table.Column<string>(type: "text", nullable: false),
                    municipality = table.Column<string>(type: "text", nullable: false),
                    portal_id = table.Column<string>(type: "text", nullable: false),
                    contact_name = table.Column<string>(type: "text", nullable: false),
                    contact_mail = table.Column<string>(type: "text", nullable: false),
                    contact_phone = table.Column<string>(type: "text", nullable: false),
                    approval = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    places = table.Column<string>(type: "text", nullable: false),
                    places_total = table.Column<decimal>(type: "numeric", nullable: false),
                    departments = table.Column<string>(type: "text", nullable: false),
                    services = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    known_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    known_to = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offer_facts", x => x.id);
                    table.ForeignKey(
                        name: "fk_offer_facts_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "institution_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    institution = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    received_by_name = table.Column<string>(type: "text", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_institution_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_institution_parts_rate_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rate_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rate_submissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    received_by = table.Column<Guid>(type: "uuid", nullable: true),
                    received_by_name = table.Column<string>(type: "text", nullable: false),
                    is_late = table.Column<bool>(type: "boolean", nullable: false),
                    receipt = table.Column<string>(type: "text", nullable: false),
                    errors = table.Column<int>(type: "integer", nullable: false),
                    warnings = table.Column<int>(type: "integer", nullable: false),
                    hints = table.Column<int>(type: "integer", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false),
                    proceeds = table.Column<decimal>(type: "numeric", nullable: true),
                    signed_off_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    signed_off_by_name = table.Column<string>(type: "text", nullable: true),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reviewed_by_name = table.Column<string>(type: "text", nullable: true),
                    review_comment = table.Column<string>(type: "text", nullable: true),
                    operator_answer = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_submissions", x => x.id);
                    table.ForeignKey(
                        name: "fk_rate_submissions_rate_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rate_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "round_operators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    is_expected = table.Column<bool>(type: "boolean", nullable: false),
                    extended_to = table.Column<DateOnly>(type: "date", nullable: true),
                    extension_reason = table.Column<string>(type: "text", nullable: true),
                    extended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    invited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    template_fetched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_round_operators", x => x.id);
                    table.ForeignKey(
                        name: "fk_round_operators_rate_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rate_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "rate_receptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    robot_id = table.Column<Guid>(type: "uuid", nullable: false),
                    robot_name = table.Column<string>(type: "text", nullable: false),
                    way = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    is_trial = table.Column<bool>(type: "boolean", nullable: false),
                    idempotency_key = table.Column<string>(
                        type: "character varying(100)",
                        maxLength: 100,
                        nullable: true
                    ),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    file_hash = table.Column<string>(type: "text", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    held_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    fault_id = table.Column<string>(type: "text", nullable: true),
                    fault_message = table.Column<string>(type: "text", nullable: true),
                    delivery_number = table.Column<int>(type: "integer", nullable: true),
                    is_repeated = table.Column<bool>(type: "boolean", nullable: false),
                    answer = table.Column<byte[]>(type: "bytea", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_receptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_rate_receptions_rate_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "rate_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_rate_receptions_robots_robot_id",
                        column: x => x.robot_id,
                        principalTable: "robots",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => x.id);
                    table.ForeignKey(
                        name: "fk_memberships_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_memberships_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "delivered_rates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "text", nullable: false),
                    service_key = table.Column<string>(type: "text", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    parent_key = table.Column<string>(type: "text", nullable: true),
                    offer_name = table.Column<string>(type: "text", nullable: false),
                    department = table.Column<string>(type: "text", nullable: false),
                    service_name = table.Column<string>(type: "text", nullable: false),
                    offer_type = table.Column<string>(type: "text", nullable: false),
                    legal_basis = table.Column<string>(type: "text", nullable: false),
                    target = table.Column<string>(type: "text", nullable: false),
                    unit = table.Column<string>(type: "text", nullable: false),
                    is_inside = table.Column<bool>(type: "boolean", nullable: false),
                    places = table.Column<decimal>(type: "numeric", nullable: true),
                    occupancy = table.Column<decimal>(type: "numeric", nullable: true),
                    rate = table.Column<decimal>(type: "numeric", nullable: true),
                    last_rate = table.Column<decimal>(type: "numeric", nullable: true),
                    derivation = table.Column<byte[]>(type: "bytea", nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    review_comment = table.Column<string>(type: "text", nullable: true),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reviewed_by_name = table.Column<string>(type: "text", nullable: true),
                    approval_note = table.Column<string>(type: "text", nullable: true),
                    approval_source = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_delivered_rates", x => x.id);
                    table.ForeignKey(
                        name: "fk_delivered_rates_rate_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "rate_submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "submission_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    check = table.Column<string>(type: "text", nullable: false),
                    severity = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    sheet = table.Column<string>(type: "text", nullable: false),
                    cell = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    service_key = table.Column<string>(type: "text", nullable: true),
                    what = table.Column<string>(type: "text", nullable: false),
                    mend = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                    comment = table.Column<string>(type: "text", nullable: true),
                    comment_by_name = table.Column<string>(type: "text", nullable: true),
                    comment_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    dispensation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_submission_findings_rate_submissions_submission_id",
                        column: x => x.submission_id,
                        principalTable: "rate_submissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_account_claims_user_id", table: "account_claims", column: "user_id");

            migrationBuilder.CreateIndex(name: "ix_account_logins_user_id", table: "account_logins", column: "user_id");

            migrationBuilder.CreateIndex(name: "email_index", table: "accounts", column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "accounts",
                column: "normalized_user_name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_areas_key_valid_from_known_from",
                table: "areas",
                columns: new[] { "key", "valid_from", "known_from" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_account_id",
                table: "audit_entries",
                column: "account_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_area_number",
                table: "audit_entries",
                columns: new[] { "area", "number" }
            );

            migrationBuilder.CreateIndex(name: "ix_audit_entries_at", table: "audit_entries", column: "at");

            migrationBuilder.CreateIndex(name: "ix_audit_entries_subject", table: "audit_entries", column: "subject");

            migrationBuilder.CreateIndex(name: "ix_audit_entries_what", table: "audit_entries", column: "what");

            migrationBuilder.CreateIndex(name: "ix_backups_at", table: "backups", column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_bodies_area_key",
                table: "bodies",
                columns: new[] { "area", "key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_delivered_rates_round_id_state",
                table: "delivered_rates",
                columns: new[] { "round_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_delivered_rates_submission_id_service_key",
                table: "delivered_rates",
                columns: new[] { "submission_id", "service_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_free_places_offer_id_day",
                table: "free_places",
                columns: new[] { "offer_id", "day" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_institution_parts_round_id_party",
                table: "institution_parts",
                columns: new[] { "round_id", "party" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_job_runs_name_started_at",
                table: "job_runs",
                columns: new[] { "name", "started_at" }
            );

            migrationBuilder.CreateIndex(name: "ix_memberships_body_id", table: "memberships", column: "body_id");

            migrationBuilder.CreateIndex(name: "ix_memberships_person_id", table: "memberships", column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_notifications_account_id_at",
                table: "notifications",
                columns: new[] { "account_id", "at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_offer_facts_key_valid_from_known_from",
                table: "offer_facts",
                columns: new[] { "key", "valid_from", "known_from" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_offer_facts_offer_id", table: "offer_facts", column: "offer_id");

            migrationBuilder.CreateIndex(
                name: "ix_offers_area_party",
                table: "offers",
                columns: new[] { "area", "party" }
            );

            migrationBuilder.CreateIndex(name: "ix_offers_number", table: "offers", column: "number", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mails_key",
                table: "outbox_mails",
                column: "key",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_outbox_mails_sent_at_due_at",
                table: "outbox_mails",
                columns: new[] { "sent_at", "due_at" }
            );

            migrationBuilder.CreateIndex(name: "ix_parameters_area", table: "parameters", column: "area");

            migrationBuilder.CreateIndex(
                name: "ix_parameters_key_valid_from_known_from",
                table: "parameters",
                columns: new[] { "key", "valid_from", "known_from" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_parties_area", table: "parties", column: "area");

            migrationBuilder.CreateIndex(
                name: "ix_parties_key_valid_from_known_from",
                table: "parties",
                columns: new[] { "key", "valid_from", "known_from" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_password_links_account_id",
                table: "password_links",
                column: "account_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_password_links_key_digest",
                table: "password_links",
                column: "key_digest",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_people_account_id", table: "people", column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_area_organisation",
                table: "people",
                columns: new[] { "area", "organisation" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_population_figures_party_year_source",
                table: "population_figures",
                columns: new[] { "party", "year", "source" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_published_rates_area_year_known_to",
                table: "published_rates",
                columns: new[] { "area", "year", "known_to" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_published_rates_key_valid_from_known_from",
                table: "published_rates",
                columns: new[] { "key", "valid_from", "known_from" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_published_rates_offer_id",
                table: "published_rates",
                column: "offer_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_dispensations_area_party_check",
                table: "rate_dispensations",
                columns: new[] { "area", "party", "check" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_receptions_robot_id_idempotency_key",
                table: "rate_receptions",
                columns: new[] { "robot_id", "idempotency_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_receptions_round_id_party",
                table: "rate_receptions",
                columns: new[] { "round_id", "party" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_receptions_state_received_at",
                table: "rate_receptions",
                columns: new[] { "state", "received_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_rounds_area_year",
                table: "rate_rounds",
                columns: new[] { "area", "year" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_submissions_round_id_party_file_hash",
                table: "rate_submissions",
                columns: new[] { "round_id", "party", "file_hash" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_rate_submissions_round_id_party_number",
                table: "rate_submissions",
                columns: new[] { "round_id", "party", "number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_robots_area_party",
                table: "robots",
                columns: new[] { "area", "party" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_role_assignments_account_id",
                table: "role_assignments",
                column: "account_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_role_assignments_area_party",
                table: "role_assignments",
                columns: new[] { "area", "party" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_round_operators_round_id_party",
                table: "round_operators",
                columns: new[] { "round_id", "party" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_sessions_account_id", table: "sessions", column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_submission_findings_submission_id_ordinal",
                table: "submission_findings",
                columns: new[] { "submission_id", "ordinal" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "account_claims");

            migrationBuilder.DropTable(name: "account_logins");

            migrationBuilder.DropTable(name: "account_tokens");

            migrationBuilder.DropTable(name: "areas");

            migrationBuilder.DropTable(name: "audit_entries");

            migrationBuilder.DropTable(name: "audit_payloads");

            migrationBuilder.DropTable(name: "backups");

            migrationBuilder.DropTable(name: "delivered_rates");

            migrationBuilder.DropTable(name: "drafts");

            migrationBuilder.DropTable(name: "free_places");

            migrationBuilder.DropTable(name: "institution_parts");

            migrationBuilder.DropTable(name: "job_runs");

            migrationBuilder.DropTable(name: "memberships");

            migrationBuilder.DropTable(name: "notifications");

            migrationBuilder.DropTable(name: "offer_facts");

            migrationBuilder.DropTable(name: "outbox_mails");

            migrationBuilder.DropTable(name: "parameters");

            migrationBuilder.DropTable(name: "parties");

            migrationBuilder.DropTable(name: "password_links");

            migrationBuilder.DropTable(name: "population_figures");

            migrationBuilder.DropTable(name: "protection_keys");

            migrationBuilder.DropTable(name: "published_rates");

            migrationBuilder.DropTable(name: "rate_dispensations");

            migrationBuilder.DropTable(name: "rate_receptions");

            migrationBuilder.DropTable(name: "role_assignments");

            migrationBuilder.DropTable(name: "round_operators");

            migrationBuilder.DropTable(name: "sessions");

            migrationBuilder.DropTable(name: "settings");

            migrationBuilder.DropTable(name: "sign_in_attempts");

            migrationBuilder.DropTable(name: "sign_in_guards");

            migrationBuilder.DropTable(name: "stored_files");

            migrationBuilder.DropTable(name: "submission_findings");

            migrationBuilder.DropTable(name: "bodies");

            migrationBuilder.DropTable(name: "people");

            migrationBuilder.DropTable(name: "offers");

            migrationBuilder.DropTable(name: "robots");

            migrationBuilder.DropTable(name: "rate_submissions");

            migrationBuilder.DropTable(name: "accounts");

            migrationBuilder.DropTable(name: "rate_rounds");
        }
    }
}
