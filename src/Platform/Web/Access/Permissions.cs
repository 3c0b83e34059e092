namespace Rammevaerk.Platform.Web.Access;

/// <summary>
/// What a visitor may be allowed to do. Every page and endpoint names exactly one; which role has which, and how far it
/// reaches, stands in <see cref="RolePermissions"/>.
/// </summary>
public static class Permissions
{
    /// <summary>Read what anyone may read.</summary>
    public const string ReadPublic = "public.read";

    /// <summary>Have a rate file checked and computed without delivering it, and see and delete the result.</summary>
    public const string TryRateFile = "rates.try";

    /// <summary>Sign in, and in a demonstration step into a role.</summary>
    public const string SignIn = "account.sign-in";

    /// <summary>One's own account, sessions and notifications.</summary>
    public const string OwnAccount = "account.own";

    /// <summary>See and change an organisation's users and their roles.</summary>
    public const string ManageUsers = "users.manage";

    /// <summary>Enter and close parameters of an area.</summary>
    public const string EditParameters = "parameters.edit";

    /// <summary>Search the audit trail of an area.</summary>
    public const string ReadAudit = "audit.read";

    /// <summary>Draw samples of an area's rates, movements, parameters and entries for auditing.</summary>
    public const string DrawSamples = "audit.sample";

    /// <summary>Close an area's periods, and open them again.</summary>
    public const string ClosePeriods = "periods.close";

    /// <summary>See how the installation runs: queues, jobs, backups and the database.</summary>
    public const string ReadOperation = "operation.read";

    /// <summary>See who sits in the bodies of an area, and an organisation's people.</summary>
    public const string ReadParties = "parties.read";

    /// <summary>Change areas, municipalities, regions, bodies and memberships.</summary>
    public const string EditParties = "parties.edit";

    /// <summary>Change an operator's offers.</summary>
    public const string EditOffers = "offers.edit";

    /// <summary>See an area's rounds, their boards and deadlines.</summary>
    public const string ReadRounds = "rounds.read";

    /// <summary>Open, correct, close and publish an area's rounds.</summary>
    public const string ManageRounds = "rounds.manage";

    /// <summary>See an operator's deliveries with costs and findings.</summary>
    public const string ReadSubmissions = "submissions.read";

    /// <summary>Fill and hand in one institution's part.</summary>
    public const string FillPart = "submissions.part";

    /// <summary>Deliver an operator's rate file and answer its findings.</summary>
    public const string Deliver = "submissions.deliver";

    /// <summary>Sign an operator's delivery off.</summary>
    public const string SignOff = "submissions.sign-off";

    /// <summary>Read the review of an area's deliveries: rates side by side, findings and comments.</summary>
    public const string ReadReview = "submissions.review.read";

    /// <summary>Accept or return deliveries of an area, row by row or whole.</summary>
    public const string Review = "submissions.review";

    /// <summary>Record what the forum and its executive committee decided on a rate.</summary>
    public const string RecordApproval = "rates.record-approval";

    /// <summary>Publish an area's rates, and correct published ones.</summary>
    public const string PublishRates = "rates.publish";

    /// <summary>Ask for another rate of an operator's service from a day in the year.</summary>
    public const string RequestRateChange = "rates.change.request";

    /// <summary>Reading the forum's approval of rates that are not published yet.</summary>
    public const string ReadApprovals = "approvals.read";

    /// <summary>Give and end dispensations from checks.</summary>
    public const string GrantDispensations = "dispensations.grant";

    /// <summary>Enter an operator's accounts, and say what becomes of its surpluses and deficits.</summary>
    public const string EditLedger = "ledger.edit";

    /// <summary>Answer what users of an area ask, and keep answers as help for others.</summary>
    public const string AnswerSupport = "support.answer";

    /// <summary>See how many places municipalities say they buy of each service.</summary>
    public const string ReadPurchases = "purchases.read";

    /// <summary>Enter what a municipality buys.</summary>
    public const string EditPurchases = "purchases.edit";

    /// <summary>See the costs behind a published rate.</summary>
    public const string ReadCosts = "rates.costs";

    /// <summary>See the meetings of an area with agendas that are not published and minutes that are not approved.</summary>
    public const string ReadMeetings = "meetings.read";

    /// <summary>See what the members of the forum keep to themselves: closed items and their attachments.</summary>
    public const string ReadClosedItems = "meetings.closed";

    /// <summary>See what the executive committee has before it.</summary>
    public const string ReadCommittee = "meetings.committee";

    /// <summary>See internal notes and remarks on drafts.</summary>
    public const string ReadInternalNotes = "meetings.internal";

    /// <summary>Plan meetings, edit agendas and minutes, record decisions.</summary>
    public const string EditMeetings = "meetings.edit";

    /// <summary>Propose items for a meeting.</summary>
    public const string ProposeItems = "meetings.propose";

    /// <summary>Answer invitations, written procedures and approval rounds for oneself, and report on one's tasks.</summary>
    public const string AnswerMeetings = "meetings.answer";

    /// <summary>Remark on items of a draft agenda.</summary>
    public const string RemarkOnItems = "meetings.remark";
}
