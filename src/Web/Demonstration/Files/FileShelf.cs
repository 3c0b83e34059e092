using System.Collections.Concurrent;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>
/// Every file of the story, made ahead on all cores while the story is told: those of the published years from
/// the year before each, and next year's, one or more, from the last published year's.
/// </summary>
internal sealed class FileShelf(RateFileWorks works, PeoplePlan people, StoryCalendar calendar)
{
    private readonly ConcurrentDictionary<(string Party, int Year, int Number), Task<byte[]>> files = [];

    /// <summary>Begins to make an operator's files.</summary>
    /// <param name="one">The operator.</param>
    /// <param name="days">The round of next year in its area.</param>
    /// <param name="published">The rounds of the published years, the first one first.</param>
    /// <param name="next">What each file for next year has otherwise than the plan.</param>
    /// <param name="cancellation">Stops the making.</param>
    public void Begin(
        PlannedOperator one,
        RoundDays days,
        IReadOnlyList<RoundDays> published,
        IReadOnlyList<FileChanges> next,
        CancellationToken cancellation
    )
    {
        var contact = people.At(Platform.Web.Access.Role.RateOfficer, one.Code);
        var caller = new ContactPerson(contact.Name, contact.Mail, contact.Phone);
        var rates = Task.Run(() => Basis(one, published[0], caller), cancellation);
        foreach (var before in published)
        {
            var (lastYear, year) = (rates, before);
            var file = Task.Run(
                async () => works.Make(one, year.Year, Fetched(year), await lastYear, FileChanges.None, caller),
                cancellation
            );
            files[(one.Code, year.Year, 1)] = file;
            rates = Task.Run(async () => works.Compute(await file), cancellation);
        }

        for (var number = 1; number <= next.Count; number++)
        {
            files[(one.Code, days.Year, number)] = MakeAsync(one, days, rates, next[number - 1], caller, cancellation);
        }
    }

    /// <summary>The bytes of a file; waits until it is made.</summary>
    public Task<byte[]> TakeAsync(string party, int year, int number) => files[(party, year, number)];

    /// <summary>What the operator calls the file.</summary>
    public static string NameOf(PlannedOperator one, int year, int number) =>
        string.Create(
            Kernel.Danish.Invariant,
            $"takstfil-{NameGiver.Domain(one.Party.Name)[..^".example".Length]}-{year}{(number > 1 ? $"-rettet{(number > 2 ? number : "")}" : "")}.xlsx"
        );

    /// <summary>The rates of the year before the first that is published.</summary>
    private ComputedRates Basis(PlannedOperator one, RoundDays first, ContactPerson caller) =>
        works.Compute(works.Make(one, first.Year - 1, Fetched(first).AddYears(-1), null, FileChanges.None, caller));

    private async Task<byte[]> MakeAsync(
        PlannedOperator one,
        RoundDays days,
        Task<ComputedRates> rates,
        FileChanges changes,
        ContactPerson contact,
        CancellationToken cancellation
    )
    {
        var lastYear = await rates;
        return await Task.Run(
            () =>
                works.Make(
                    one,
                    calendar.OpenYear,
                    Fetched(days),
                    lastYear,
                    changes,
                    contact,
                    CorrectedRate.In(one, lastYear)
                ),
            cancellation
        );
    }

    private static DateTime Fetched(RoundDays days) => StoryCalendar.At(days.Opens.AddDays(2), 9);
}
