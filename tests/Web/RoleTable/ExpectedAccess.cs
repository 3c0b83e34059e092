using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>
/// Who may what, written a second time and from the other side: permission by permission, as the issue and the design say
/// it. It must not be read from the product's own table.
/// </summary>
internal static class ExpectedAccess
{
    private const string Area = "area";
    private const string Organisation = "organisation";

    /// <summary>Permissions of anyone, and of anyone with an account.</summary>
    private static readonly string[] Everybody = ["public.read", "rates.try", "account.sign-in"];

    private static readonly string[] SignedIn = ["account.own"];

    private static readonly Role[] Directors = [Role.ForumMember, Role.Chair, Role.ExecutiveCommitteeMember];

    /// <summary>Who takes part in meetings of an area's bodies.</summary>
    private static readonly Role[] Participants =
    [
        Role.SecretariatEditor,
        .. Directors,
        Role.RateGroupMember,
        Role.Representative,
    ];

    private static readonly Dictionary<string, (string Reach, Role[] Roles)[]> Scoped = new()
    {
        ["users.manage"] = [(Area, [Role.SecretariatEditor, Role.Administrator]), (Organisation, [Role.RateApprover])],
        ["parameters.edit"] = [(Area, [Role.SecretariatEditor, Role.Administrator])],
        ["audit.read"] = [(Area, [Role.SecretariatEditor, Role.Administrator, Role.Auditor])],
        ["operation.read"] = [(Area, [Role.SecretariatEditor, Role.Administrator, Role.Auditor])],
        ["parties.read"] =
        [
            (
                Area,
                [
                    Role.SecretariatEditor,
                    Role.RateGroupMember,
                    Role.ForumMember,
                    Role.Chair,
                    Role.ExecutiveCommitteeMember,
                    Role.Representative,
                    Role.Auditor,
                    Role.Supervision,
                    Role.Administrator,
                ]
            ),
            (Organisation, [Role.RateOfficer, Role.RateApprover, Role.BuyerOfficer]),
        ],
        ["parties.edit"] = [(Area, [Role.SecretariatEditor, Role.Administrator])],
        ["purchases.read"] =
        [
            (Area, [Role.SecretariatEditor, Role.RateGroupMember, .. Directors, Role.Auditor]),
            (Organisation, [Role.RateOfficer, Role.RateApprover, Role.BuyerOfficer]),
        ],
        ["purchases.edit"] = [(Area, [Role.SecretariatEditor]), (Organisation, [Role.BuyerOfficer])],
        ["audit.sample"] = [(Area, [Role.Auditor])],
        ["periods.close"] = [(Area, [Role.SecretariatEditor])],
        ["rates.change.request"] = [(Organisation, [Role.RateOfficer])],
        ["support.answer"] = [(Area, [Role.SecretariatEditor, Role.RateGroupMember])],
        ["ledger.edit"] = [(Organisation, [Role.RateOfficer])],
        ["offers.edit"] = [(Area, [Role.SecretariatEditor]), (Organisation, [Role.RateOfficer])],
        ["rounds.read"] =
        [
            (
                Area,
                [
                    Role.SecretariatEditor,
                    Role.RateOfficer,
                    Role.RateApprover,
                    Role.InstitutionUser,
                    Role.RateGroupMember,
                    Role.ForumMember,
                    Role.Chair,
                    Role.ExecutiveCommitteeMember,
                    Role.Auditor,
                    Role.Supervision,
                    Role.Administrator,
                    Role.Robot,
                ]
            ),
        ],
        ["rounds.manage"] = [(Area, [Role.SecretariatEditor])],
        ["submissions.read"] =
        [
            (Area, [Role.SecretariatEditor, Role.RateGroupMember, Role.Auditor]),
            (Organisation, [Role.RateOfficer, Role.RateApprover, Role.Robot]),
        ],
        ["submissions.part"] = [(Organisation, [Role.RateOfficer, Role.InstitutionUser])],
        ["submissions.deliver"] = [(Organisation, [Role.RateOfficer, Role.Robot])],
        ["submissions.sign-off"] = [(Organisation, [Role.RateApprover])],
        ["submissions.review"] = [(Area, [Role.RateGroupMember])],
        ["approvals.read"] =
        [
            (
                Area,
                [
                    Role.SecretariatEditor,
                    Role.RateGroupMember,
                    Role.ForumMember,
                    Role.Chair,
                    Role.ExecutiveCommitteeMember,
                    Role.Auditor,
                ]
            ),
        ],
        ["submissions.review.read"] = [(Area, [Role.SecretariatEditor, Role.RateGroupMember, Role.Auditor])],
        ["rates.record-approval"] = [(Area, [Role.SecretariatEditor])],
        ["rates.publish"] = [(Area, [Role.SecretariatEditor])],
        ["dispensations.grant"] = [(Area, [Role.SecretariatEditor, Role.RateGroupMember])],
        ["meetings.read"] = [(Area, [.. Participants, Role.Auditor])],
        ["meetings.propose"] = [(Area, Participants)],
        ["meetings.answer"] = [(Area, Participants)],
        ["meetings.edit"] = [(Area, [Role.SecretariatEditor])],
        ["meetings.closed"] = [(Area, [Role.SecretariatEditor, .. Directors, Role.Auditor])],
        ["meetings.committee"] =
        [
            (Area, [Role.SecretariatEditor, Role.Chair, Role.ExecutiveCommitteeMember, Role.Auditor]),
        ],
        ["meetings.internal"] = [(Area, [Role.SecretariatEditor, Role.Chair, Role.Auditor])],
        ["meetings.remark"] = [(Area, [Role.SecretariatEditor, Role.Chair, Role.ExecutiveCommitteeMember])],
        ["rates.costs"] =
        [
            (Area, [Role.SecretariatEditor, Role.RateGroupMember, Role.Auditor, Role.Supervision]),
            (Organisation, [Role.RateOfficer, Role.RateApprover, Role.Robot]),
        ],
    };

    /// <summary>True when somebody with the role is to be let in; without a role, somebody signed out.</summary>
    /// <param name="permission">What the endpoint asks for.</param>
    /// <param name="role">The only role of the visitor; null for signed out.</param>
    /// <param name="isOwnArea">Whether the address names the role's area, or none.</param>
    /// <param name="isOwnOrganisation">Whether the address names the role's organisation, or none.</param>
    public static bool IsAllowed(string permission, Role? role, bool isOwnArea, bool isOwnOrganisation)
    {
        if (Everybody.Contains(permission))
        {
            return true;
        }

        if (role is null || SignedIn.Contains(permission))
        {
            return role is not null;
        }

        return Scoped
            .GetValueOrDefault(permission, [])
            .Any(grant =>
                grant.Roles.Contains(role.Value)
                && isOwnArea
                && (grant.Reach == Area || (grant.Reach == Organisation && isOwnOrganisation))
            );
    }
}
