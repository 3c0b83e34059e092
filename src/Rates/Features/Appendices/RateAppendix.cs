using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>A published rate that took another's place.</summary>
/// <param name="Before">The rate before, kroner.</param>
/// <param name="From">The first day the new one counts for.</param>
/// <param name="Reason">What was wrong.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Terms">What follows from the new rate, as stored with it; null where nothing is.</param>
public sealed record AppendixCorrection(decimal Before, DateOnly From, string Reason, string Source, string? Terms);

/// <summary>One rate of an appendix, as its reader may see it.</summary>
/// <param name="Rate">The rate as delivered, with its state.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="Amount">Kroner per unit; null where there is none, or the reader may not know it yet.</param>
/// <param name="Occupancy">The occupancy it presupposes, as a share; null where none is told.</param>
/// <param name="Note">Why it was excepted, delegated or approved; null where nothing is told.</param>
/// <param name="Correction">What it took the place of; null when it is as first published.</param>
public sealed record AppendixRow(
    DeliveredRate Rate,
    string Operator,
    decimal? Amount,
    decimal? Occupancy,
    string? Note,
    AppendixCorrection? Correction
)
{
    public bool IsAddOn => Rate.ParentKey is not null;

    /// <summary>Offer and department.</summary>
    public string Place => ((IRateSubject)Rate).Place;

    /// <summary>What follows from the rate as it stands; null where nothing is stored, or the reader may not know the rate.</summary>
    public RateTerms? Terms =>
        Amount is not { } amount || RateTerms.Read(Rate.Terms) is not { } terms ? null
        : Correction is null ? terms.Published
        : (RateTerms.Read(Correction.Terms) ?? terms.WithRate(amount)).Published;

    public string State => StateWords.Of(Rate.State);

    /// <summary>Change since last year as a share; null when there is nothing to compare with.</summary>
    public decimal? Change => Amount is { } now && Rate.LastRate is > 0m and { } before ? (now / before) - 1m : null;
}

/// <summary>An operator's rates of one offer type and paragraph, add-ons after their service.</summary>
public sealed record AppendixGroup(string Title, IReadOnlyList<AppendixRow> Rows);

/// <summary>An operator's part of an appendix.</summary>
public sealed record AppendixOperator(string Code, string Name, IReadOnlyList<AppendixGroup> Groups)
{
    public int Count => Groups.Sum(group => group.Rows.Count);
}

/// <summary>What one body decided on one day, as one source tells it, and on how many rates.</summary>
/// <param name="What">godkendt, undtaget, delegeret til forretningsudvalget.</param>
/// <param name="By">The body.</param>
/// <param name="On">The day; null when it is not known.</param>
/// <param name="Source">Where it stands; empty when nothing is told.</param>
/// <param name="Decision">Typed reference to the decision, or null.</param>
/// <param name="Count">How many rates.</param>
public sealed record AppendixDecision(string What, string By, DateOnly? On, string Source, string? Decision, int Count);

/// <summary>The edition a frozen appendix is.</summary>
public sealed record AppendixEditionMark(int Number, string Reason);

/// <summary>A round's rates as the forum approves them, and as they are published.</summary>
/// <param name="Round">The round.</param>
/// <param name="AreaName">The area's name.</param>
/// <param name="State">How far it has come.</param>
/// <param name="KnownAt">When it was read, UTC.</param>
/// <param name="Operators">The rates, by operator.</param>
/// <param name="Decisions">Who approved, excepted and delegated what, and when.</param>
/// <param name="Missing">Operators whose rates are not in it.</param>
/// <param name="IsWhole">False when the reader may know published rates only.</param>
/// <param name="Edition">The edition it is; null for the appendix as it stands.</param>
public sealed record RateAppendix(
    RateRound Round,
    string AreaName,
    AppendixState State,
    DateTime KnownAt,
    IReadOnlyList<AppendixOperator> Operators,
    IReadOnlyList<AppendixDecision> Decisions,
    IReadOnlyList<MissingOperator> Missing,
    bool IsWhole,
    AppendixEditionMark? Edition = null
)
{
    public string Title => $"Takstbilag {Round.BudgetYear}";

    public IEnumerable<AppendixRow> Rows => Operators.SelectMany(one => one.Groups).SelectMany(group => group.Rows);

    /// <summary>The rates somebody must read about: held back, or corrected.</summary>
    public IEnumerable<AppendixRow> Remarked =>
        Rows.Where(row =>
            row.Rate.State is RateState.Excepted or RateState.Delegated
            || row.Correction is not null
            || row.Note is not null
        );

    public int Count => Operators.Sum(one => one.Count);

    /// <summary>Udgave 2, or that it is no edition.</summary>
    public string EditionWords =>
        Edition is { } mark
            ? string.Create(Kernel.Danish.Invariant, $"Udgave {mark.Number}: {mark.Reason}")
            : $"Som det ser ud {DanishClock.Full(KnownAt)}";
}
