using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Searching;

/// <summary>Published rates, each service once with its newest year: rate/0779/Y001.</summary>
internal sealed class RateSearch(RammevaerkDb db, PartyRegister parties) : ISearchSource
{
    private const string Prefix = "rate/";

    public IReadOnlySet<Type> Touching { get; } = new HashSet<Type> { typeof(PublishedRate) };

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyCollection<string>>([
            .. rows.OfType<PublishedRate>().Select(row => Prefix + row.Key).Distinct(),
        ]);

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        await db.Set<PublishedRate>()
            .Select(row => row.Key)
            .Distinct()
            .OrderBy(key => key)
            .Select(key => Prefix + key)
            .ToListAsync(cancellation);

    public async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    )
    {
        var keys = subjects.Select(subject => subject[Prefix.Length..]).ToList();
        var rows = await db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(row => keys.Contains(row.Key) && row.KnownTo == null)
            .Select(row => new PublishedRate
            {
                Key = row.Key,
                Area = row.Area,
                Party = row.Party,
                Year = row.Year,
                ServiceKey = row.ServiceKey,
                OfferName = row.OfferName,
                Department = row.Department,
                ServiceName = row.ServiceName,
                OfferType = row.OfferType,
                LegalBasis = row.LegalBasis,
                Target = row.Target,
                Unit = row.Unit,
                Rate = row.Rate,
                ValidFrom = row.ValidFrom,
            })
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.Key).Select(group => Draft(group.MaxBy(row => row.ValidFrom)!))];
    }

    private SearchDraft Draft(PublishedRate rate) =>
        new(
            Prefix + rate.Key,
            Prefix + rate.Key,
            SearchKind.Rate,
            SearchScope.Public,
            $"{rate.OfferName}: {rate.ServiceName}",
            PlainText.Of(
                $"Takst {Danish.Kroner(rate.Rate)} pr. {rate.Unit} i {rate.Year}.",
                rate.Department,
                rate.OfferType,
                rate.LegalBasis,
                rate.Target
            ),
            rate.Address
        )
        {
            AreaName = PartyRegister.AreaName(new AreaKey(rate.Area)),
            PartyName = parties.History(rate.Party) is [.., var party] ? party.FullName : "",
            Year = rate.Year,
            Date = rate.ValidFrom,
            AlsoFoundBy = rate.ServiceKey,
        };
}
