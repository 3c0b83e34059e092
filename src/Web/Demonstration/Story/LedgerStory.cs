using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// Operators' accounts of the year two years before the round: what later stands as post-regulation in their files is what
/// the accounts gave. Some of it is set aside, and of one offer nobody has said yet what becomes of it.
/// </summary>
internal static class LedgerStory
{
    private const int YearsBefore = 2;
    private const int DaysBeforeOpening = 24;
    private const int MostOffers = 3;
    private const decimal KeptShare = 0.012m;
    private const decimal OpenShare = 0.009m;

    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        var operators = scene.Plan.In(area);
        foreach (var one in operators)
        {
            var told = one
                .Offers.Select(offer => (Offer: offer, Regulation: RegulationOf(offer, days.Year)))
                .Where(pair => pair.Regulation != 0m)
                .Take(MostOffers)
                .Select((pair, order) => Result(pair.Offer, pair.Regulation, days.Year, isKept: order == 1));
            foreach (var result in one == operators[0] ? told.Append(Undecided(one, days.Year)) : told)
            {
                yield return Scene.Step(
                    days.Opens.AddDays(-DaysBeforeOpening),
                    11,
                    scene.Officer(one),
                    $"accounts/{result.Offer.Id}",
                    (services, stop) =>
                        services.GetRequiredService<LedgerSteps>().TellAsync(area, one.Code, result, stop)
                );
            }
        }
    }

    private static ToldResult Result(PlannedOffer offer, decimal regulation, int year, bool isKept)
    {
        var kept = isKept && regulation < 0m ? Hundreds(BasisOf(offer, year - YearsBefore) * KeptShare) : 0m;
        return Told(offer, year, kept - regulation) with { Kept = kept, IntoRate = -regulation };
    }

    private static ToldResult Undecided(PlannedOperator one, int year)
    {
        var offer = one.Offers.First(offer => RegulationOf(offer, year) == 0m);
        return Told(offer, year, Hundreds(BasisOf(offer, year - YearsBefore) * OpenShare));
    }

    private static ToldResult Told(PlannedOffer offer, int rateYear, decimal result)
    {
        var year = rateYear - YearsBefore;
        var basis = BasisOf(offer, year);
        var costs = decimal.Round(basis * 1.04m);
        var regulation = RegulationOf(offer, year);
        return new ToldResult(
            offer,
            new AccountFigures(
                year,
                basis,
                costs + regulation + result,
                costs,
                regulation,
                $"Regnskab {year}, godkendt af byrådet"
            ),
            rateYear
        );
    }

    private static decimal Hundreds(decimal amount) => decimal.Round(amount / 100m) * 100m;

    private static decimal RegulationOf(PlannedOffer offer, int year) =>
        offer.Services.Sum(service => ServiceFigures.Of(service, year).Regulation);

    private static decimal BasisOf(PlannedOffer offer, int year) =>
        offer.Services.Sum(service => ServiceFigures.Of(service, year).Lines.Sum());
}

/// <summary>An offer's accounts, and what becomes of their result. Kroner; a surplus is positive.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Figures">The accounts.</param>
/// <param name="RateYear">The year whose rates take something up.</param>
internal sealed record ToldResult(PlannedOffer Offer, AccountFigures Figures, int RateYear)
{
    /// <summary>Set aside; 0 for none.</summary>
    public decimal Kept { get; init; }

    /// <summary>Put into the rates; 0 when nobody has said yet.</summary>
    public decimal IntoRate { get; init; }

    /// <summary>The movements, in their order.</summary>
    public IEnumerable<WantedMovement> Movements()
    {
        if (Kept != 0m)
        {
            yield return new(
                LedgerMove.SetAside,
                Figures.Year,
                Kept,
                Figures.Year,
                "Henlægges til nyt inventar i fællesrummene"
            );
        }

        if (IntoRate != 0m)
        {
            yield return new(
                LedgerMove.IntoRate,
                Figures.Year,
                decimal.Abs(IntoRate),
                RateYear,
                $"Indregnes i taksten for {RateYear}"
            );
        }
    }
}
