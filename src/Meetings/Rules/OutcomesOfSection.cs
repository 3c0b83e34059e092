using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules;

/// <summary>
/// MEET-2: what an item is for decides how it may end. A decision is approved, approved with changes, supported, postponed or
/// rejected; information is noted, with or without an addition; a discussion is discussed. Source: the state table of the
/// five minutes, agenda item.
/// </summary>
public static class OutcomesOfSection
{
    private static readonly ItemOutcome[] Decisions =
    [
        ItemOutcome.Approved,
        ItemOutcome.ApprovedWithChanges,
        ItemOutcome.Supported,
        ItemOutcome.Discussed,
        ItemOutcome.Noted,
        ItemOutcome.Postponed,
        ItemOutcome.Rejected,
    ];

    private static readonly ItemOutcome[] Approvals =
    [
        ItemOutcome.Approved,
        ItemOutcome.ApprovedWithChanges,
        ItemOutcome.Postponed,
        ItemOutcome.Rejected,
    ];

    private static readonly ItemOutcome[] Information =
    [
        ItemOutcome.Noted,
        ItemOutcome.NotedWithAddition,
        ItemOutcome.Discussed,
        ItemOutcome.Postponed,
    ];

    private static readonly ItemOutcome[] Talks =
    [
        ItemOutcome.Discussed,
        ItemOutcome.Noted,
        ItemOutcome.NotedWithAddition,
        ItemOutcome.Supported,
        ItemOutcome.Postponed,
    ];

    /// <summary>The outcomes an item of the section may have, in the order they are offered.</summary>
    public static IReadOnlyList<ItemOutcome> Of(ItemSection section) =>
        section switch
        {
            ItemSection.Approval => Approvals,
            ItemSection.Decision => Decisions,
            ItemSection.Information => Information,
            ItemSection.Dialog or ItemSection.NextMeetings or ItemSection.AnyOtherBusiness => Talks,
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        };

    /// <summary>True when what was planned to follow is carried out.</summary>
    public static bool CarriesOut(ItemOutcome outcome) =>
        outcome is ItemOutcome.Approved or ItemOutcome.ApprovedWithChanges or ItemOutcome.Supported;
}
