using System.Collections.Frozen;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>Which permissions each role has and how far they reach; the only place that says it.</summary>
public static class RolePermissions
{
    private static readonly string[] Everyone = [Permissions.ReadPublic, Permissions.TryRateFile, Permissions.SignIn];

    private static readonly (Reach Reach, string Permission)[] Operator =
    [
        (Reach.Area, Permissions.ReadRounds),
        (Reach.Organisation, Permissions.ReadParties),
        (Reach.Organisation, Permissions.ReadSubmissions),
        (Reach.Organisation, Permissions.ReadCosts),
        (Reach.Organisation, Permissions.ReadPurchases),
    ];

    private static readonly (Reach Reach, string Permission)[] Reader =
    [
        (Reach.Area, Permissions.ReadRounds),
        (Reach.Area, Permissions.ReadParties),
    ];

    private static readonly (Reach Reach, string Permission)[] Participant =
    [
        (Reach.Area, Permissions.ReadMeetings),
        (Reach.Area, Permissions.ProposeItems),
        (Reach.Area, Permissions.AnswerMeetings),
    ];

    private static readonly (Reach Reach, string Permission)[] Director =
    [
        .. Reader,
        .. Participant,
        (Reach.Area, Permissions.ReadApprovals),
        (Reach.Area, Permissions.ReadClosedItems),
        (Reach.Area, Permissions.ReadPurchases),
    ];

    private static readonly FrozenDictionary<Role, FrozenDictionary<string, Reach>> Granted = new Dictionary<
        Role,
        (Reach, string)[]
    >
    {
        [Role.Public] = [],
        [Role.SecretariatEditor] =
        [
            .. Reader,
            (Reach.Area, Permissions.ReadApprovals),
            (Reach.Area, Permissions.ManageUsers),
            (Reach.Area, Permissions.EditParameters),
            (Reach.Area, Permissions.ClosePeriods),
            (Reach.Area, Permissions.ReadAudit),
            (Reach.Area, Permissions.ReadOperation),
            (Reach.Area, Permissions.EditParties),
            (Reach.Area, Permissions.EditOffers),
            (Reach.Area, Permissions.ManageRounds),
            (Reach.Area, Permissions.ReadSubmissions),
            (Reach.Area, Permissions.ReadReview),
            (Reach.Area, Permissions.RecordApproval),
            (Reach.Area, Permissions.PublishRates),
            (Reach.Area, Permissions.GrantDispensations),
            (Reach.Area, Permissions.AnswerSupport),
            (Reach.Area, Permissions.ReadCosts),
            (Reach.Area, Permissions.ReadPurchases),
            (Reach.Area, Permissions.EditPurchases),
            .. Participant,
            (Reach.Area, Permissions.EditMeetings),
            (Reach.Area, Permissions.ReadClosedItems),
            (Reach.Area, Permissions.ReadCommittee),
            (Reach.Area, Permissions.ReadInternalNotes),
            (Reach.Area, Permissions.RemarkOnItems),
        ],
        [Role.RateOfficer] =
        [
            .. Operator,
            (Reach.Organisation, Permissions.EditOffers),
            (Reach.Organisation, Permissions.FillPart),
            (Reach.Organisation, Permissions.Deliver),
            (Reach.Organisation, Permissions.EditLedger),
            (Reach.Organisation, Permissions.RequestRateChange),
        ],
        [Role.RateApprover] =
        [
            .. Operator,
            (Reach.Organisation, Permissions.ManageUsers),
            (Reach.Organisation, Permissions.SignOff),
        ],
        [Role.InstitutionUser] = [(Reach.Area, Permissions.ReadRounds), (Reach.Organisation, Permissions.FillPart)],
        [Role.RateGroupMember] =
        [
            .. Reader,
            .. Participant,
            (Reach.Area, Permissions.ReadApprovals),
            (Reach.Area, Permissions.ReadSubmissions),
            (Reach.Area, Permissions.ReadReview),
            (Reach.Area, Permissions.Review),
            (Reach.Area, Permissions.GrantDispensations),
            (Reach.Area, Permissions.AnswerSupport),
            (Reach.Area, Permissions.ReadCosts),
            (Reach.Area, Permissions.ReadPurchases),
        ],
        [Role.BuyerOfficer] =
        [
            (Reach.Organisation, Permissions.ReadParties),
            (Reach.Organisation, Permissions.ReadPurchases),
            (Reach.Organisation, Permissions.EditPurchases),
        ],
        [Role.ForumMember] = Director,
        [Role.Chair] =
        [
            .. Director,
            (Reach.Area, Permissions.ReadCommittee),
            (Reach.Area, Permissions.ReadInternalNotes),
            (Reach.Area, Permissions.RemarkOnItems),
        ],
        [Role.ExecutiveCommitteeMember] =
        [
            .. Director,
            (Reach.Area, Permissions.ReadCommittee),
            (Reach.Area, Permissions.RemarkOnItems),
        ],
        [Role.Representative] = [(Reach.Area, Permissions.ReadParties), .. Participant],
        [Role.Auditor] =
        [
            .. Reader,
            (Reach.Area, Permissions.ReadApprovals),
            (Reach.Area, Permissions.ReadAudit),
            (Reach.Area, Permissions.DrawSamples),
            (Reach.Area, Permissions.ReadOperation),
            (Reach.Area, Permissions.ReadSubmissions),
            (Reach.Area, Permissions.ReadReview),
            (Reach.Area, Permissions.ReadCosts),
            (Reach.Area, Permissions.ReadPurchases),
            (Reach.Area, Permissions.ReadMeetings),
            (Reach.Area, Permissions.ReadClosedItems),
            (Reach.Area, Permissions.ReadCommittee),
            (Reach.Area, Permissions.ReadInternalNotes),
        ],
        [Role.Supervision] = [.. Reader, (Reach.Area, Permissions.ReadCosts)],
        [Role.Administrator] =
        [
            .. Reader,
            (Reach.Area, Permissions.ManageUsers),
            (Reach.Area, Permissions.EditParties),
            (Reach.Area, Permissions.EditParameters),
            (Reach.Area, Permissions.ReadAudit),
            (Reach.Area, Permissions.ReadOperation),
        ],
        [Role.Robot] =
        [
            (Reach.Area, Permissions.ReadRounds),
            (Reach.Organisation, Permissions.ReadSubmissions),
            (Reach.Organisation, Permissions.ReadCosts),
            (Reach.Organisation, Permissions.Deliver),
        ],
    }.ToFrozenDictionary(role => role.Key, role => Complete(role.Key, role.Value));

    /// <summary>How far the role's permission reaches; null when it has none. An unknown permission nobody has.</summary>
    public static Reach? Of(Role role, string permission) =>
        Granted[role].TryGetValue(permission, out var reach) ? reach : null;

    /// <summary>True when the permission is bound to an organisation or an area for every role that has it.</summary>
    public static bool IsScoped(string permission) =>
        Granted.Values.Any(granted => granted.TryGetValue(permission, out var reach) && reach != Reach.Everywhere);

    /// <summary>True when some role has the permission in its own organisation only.</summary>
    public static bool IsOfOrganisation(string permission) =>
        Granted.Values.Any(granted => granted.GetValueOrDefault(permission) == Reach.Organisation);

    private static FrozenDictionary<string, Reach> Complete(Role role, (Reach Reach, string Permission)[] own)
    {
        var all = own.Concat(Everyone.Select(permission => (Reach.Everywhere, permission)));
        return (role == Role.Public ? all : all.Append((Reach.Everywhere, Permissions.OwnAccount))).ToFrozenDictionary(
            pair => pair.Item2,
            pair => pair.Item1
        );
    }
}
