using Microsoft.AspNetCore.Http;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>The fields of a round's form: as planned, or as posted when they were refused.</summary>
/// <param name="Plan">The round as it is.</param>
/// <param name="Parties">Who can be chosen to deliver.</param>
/// <param name="MayChangeLayout">False once the round is open; then the layout is corrected on a page of its own.</param>
/// <param name="Context">The request.</param>
public sealed record RoundFields(
    RoundPlan Plan,
    IReadOnlyList<Party> Parties,
    bool MayChangeLayout,
    HttpContext Context
)
{
    /// <summary>A date's value for its field: 2026-10-23.</summary>
    public string ValueOf(RoundDate date) =>
        Posted.Value(Context, RoundForm.Field(date))
        ?? Plan.Dates[date].ToString("yyyy-MM-dd", Kernel.Danish.Invariant);

    /// <summary>What is said of a date offices are closed; null on a working day.</summary>
    public string? Closed(RoundDate date) =>
        RoundForm.Day(ValueOf(date)) is { } day && WorkingDayRule.WhyClosed(day) is { } why ? $"Det er {why}." : null;

    public string Message => Posted.Value(Context, RoundForm.Message) ?? Plan.Message;

    public string Layout => Posted.Value(Context, RoundForm.Layout) ?? Plan.Layout;

    public bool IsExpected(Party party) =>
        Posted.Form(Context) is { } form
            ? form[RoundForm.Operators].Contains(party.Code.Value)
            : Plan.Expected.Contains(party.Code.Value);

    public bool IsRefused(string field) => FormRefusal.Of(Context)?.Faults.Any(fault => fault.Field == field) == true;
}
