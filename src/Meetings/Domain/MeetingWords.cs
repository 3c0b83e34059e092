namespace Rammevaerk.Meetings.Domain;

/// <summary>The Danish words of meetings: states, formats, sections, outcomes.</summary>
public static class MeetingWords
{
    public static string Of(MeetingState state) =>
        state switch
        {
            MeetingState.Planned => "planlagt",
            MeetingState.Invited => "indkaldt",
            MeetingState.AgendaSent => "dagsorden udsendt",
            MeetingState.Held => "afholdt",
            MeetingState.MinutesSent => "referat i høring",
            MeetingState.MinutesApproved => "referat godkendt",
            MeetingState.Cancelled => "aflyst",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(MeetingFormat format) =>
        format switch
        {
            MeetingFormat.Physical => "fysisk",
            MeetingFormat.Virtual => "virtuelt",
            MeetingFormat.Hybrid => "fysisk med video",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    public static string Of(PlanState state) =>
        state switch
        {
            PlanState.Draft => "udkast",
            PlanState.PartlyApproved => "delvist godkendt",
            PlanState.Approved => "godkendt",
            PlanState.Adjusted => "justeret",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(ItemSection section) =>
        section switch
        {
            ItemSection.Approval => "Godkendelser",
            ItemSection.Decision => "Til beslutning",
            ItemSection.Dialog => "Til drøftelse",
            ItemSection.Information => "Til orientering",
            ItemSection.NextMeetings => "Punkter til kommende møder",
            ItemSection.AnyOtherBusiness => "Eventuelt",
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        };

    public static string Of(ItemState state) =>
        state switch
        {
            ItemState.Submitted => "foreslået",
            ItemState.OnAgenda => "på dagsordenen",
            ItemState.Decided => "behandlet",
            ItemState.CarriedOver => "udsat til senere møde",
            ItemState.Declined => "ikke optaget",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(ItemRole role) =>
        role switch
        {
            ItemRole.Ordinary => "Almindeligt punkt",
            ItemRole.ApproveAgenda => "Godkendelse af dagsorden",
            ItemRole.ApproveMinutes => "Godkendelse af referat",
            ItemRole.CommitteeNews => "Orientering fra forretningsudvalget",
            ItemRole.NextMeetings => "Punkter til kommende møder",
            ItemRole.AnyOtherBusiness => "Eventuelt",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };

    /// <summary>Empty while an item has no outcome.</summary>
    public static string Of(ItemOutcome outcome) =>
        outcome switch
        {
            ItemOutcome.None => "",
            ItemOutcome.Approved => "Godkendt",
            ItemOutcome.ApprovedWithChanges => "Godkendt med ændring",
            ItemOutcome.Noted => "Taget til efterretning",
            ItemOutcome.NotedWithAddition => "Taget til efterretning med bemærkning",
            ItemOutcome.Discussed => "Drøftet",
            ItemOutcome.Supported => "Tilsluttet",
            ItemOutcome.Postponed => "Udsat",
            ItemOutcome.Rejected => "Ikke godkendt",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    public static string Of(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Open => "",
            RecommendationOutcome.Followed => "Fulgt",
            RecommendationOutcome.FollowedWithChanges => "Fulgt med ændring",
            RecommendationOutcome.NotFollowed => "Ikke fulgt",
            RecommendationOutcome.NotTreated => "Ikke behandlet",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    public static string Of(Reply reply) =>
        reply switch
        {
            Reply.None => "har ikke svaret",
            Reply.Comes => "deltager",
            Reply.ComesByVideo => "deltager på video",
            Reply.SendsSubstitute => "sender suppleant",
            Reply.Declines => "afbud",
            _ => throw new ArgumentOutOfRangeException(nameof(reply)),
        };

    public static string Of(Presence presence) =>
        presence switch
        {
            Presence.Unknown => "ikke noteret",
            Presence.Present => "til stede",
            Presence.Apology => "afbud",
            Presence.Absent => "fraværende",
            _ => throw new ArgumentOutOfRangeException(nameof(presence)),
        };

    public static string Of(Represented represented) =>
        represented switch
        {
            Represented.NotInvited => "ikke indkaldt",
            Represented.Present => "til stede",
            Represented.Substitute => "suppleant",
            Represented.Apology => "afbud",
            Represented.Absent => "fraværende",
            Represented.NotNoted => "ikke noteret",
            _ => throw new ArgumentOutOfRangeException(nameof(represented)),
        };

    public static string Of(CommitmentState state) =>
        state switch
        {
            CommitmentState.Open => "åben",
            CommitmentState.InProgress => "i gang",
            CommitmentState.Reported => "rapporteret",
            CommitmentState.Done => "udført",
            CommitmentState.Cancelled => "bortfaldet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(NoticeCategory category) =>
        category switch
        {
            NoticeCategory.Staff => "Personale",
            NoticeCategory.Hearing => "Høring",
            NoticeCategory.Closure => "Lukning",
            NoticeCategory.Economy => "Økonomi",
            NoticeCategory.ThemeDay => "Temadag",
            NoticeCategory.Other => "Andet",
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        };

    public static string Of(WrittenAnswerKind kind) =>
        kind switch
        {
            WrittenAnswerKind.Silent => "har ikke svaret",
            WrittenAnswerKind.Agrees => "tilslutter sig",
            WrittenAnswerKind.Comments => "har bemærkninger",
            WrittenAnswerKind.Disagrees => "tilslutter sig ikke",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(ProcedureState state) =>
        state switch
        {
            ProcedureState.Draft => "kladde",
            ProcedureState.Open => "i skriftlig behandling",
            ProcedureState.Closed => "afsluttet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
