using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Features;

/// <summary>Offers as they are known now: offer/{id}.</summary>
internal sealed class OfferSearch(RammevaerkDb db, PartyRegister parties) : ISearchSource
{
    private const string Prefix = "offer/";

    public IReadOnlySet<Type> Touching { get; } = new HashSet<Type> { typeof(Offer), typeof(OfferFacts) };

    public Task<IReadOnlyCollection<string>> SubjectsAsync(
        IReadOnlyCollection<object> rows,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyCollection<string>>([
            .. rows.Select(row => row is OfferFacts facts ? facts.OfferId : ((Offer)row).Id)
                .Distinct()
                .Select(id => Prefix + id),
        ]);

    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation) =>
        [
            .. (
                await db.Set<Offer>().OrderBy(offer => offer.Number).Select(offer => offer.Id).ToListAsync(cancellation)
            ).Select(id => Prefix + id),
        ];

    public async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        IReadOnlyCollection<string> subjects,
        CancellationToken cancellation
    )
    {
        var ids = subjects.Select(subject => Guid.Parse(subject.AsSpan(Prefix.Length))).ToList();
        var offers = await db.Set<Offer>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(cancellation);
        var facts = (
            await db.Set<OfferFacts>()
                .AsNoTracking()
                .Where(one => ids.Contains(one.OfferId) && one.KnownTo == null)
                .ToListAsync(cancellation)
        ).ToLookup(one => one.OfferId);
        return
        [
            .. offers
                .Where(offer => facts[offer.Id].Any())
                .Select(offer => Draft(offer, facts[offer.Id].MaxBy(one => one.ValidFrom)!)),
        ];
    }

    private SearchDraft Draft(Offer offer, OfferFacts facts) =>
        new(
            Prefix + offer.Id,
            Prefix + offer.Id,
            SearchKind.Offer,
            SearchScope.Public,
            facts.Name,
            PlainText.Of([
                $"{OfferWords.Of(facts.Type)}, {facts.LegalBasis}.",
                .. facts.Targets.Select(TargetGroups.NameOf),
                facts.City,
                .. facts.Departments.Select(one => one.Name),
                .. facts.Services.Select(one => one.Name).Distinct(),
            ]),
            offer.Address
        )
        {
            AreaName = PartyRegister.AreaName(offer.AreaKey),
            PartyName = parties.History(offer.Party) is [.., var party] ? party.FullName : "",
            AlsoFoundBy = PlainText.Of(Kernel.Danish.Number(offer.Number), facts.PortalId),
        };
}
