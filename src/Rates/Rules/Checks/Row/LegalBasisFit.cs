using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>Which paragraphs are used for which type of offer: some only for homes, some only for day offers or schools.</summary>
internal static class LegalBasisFit
{
    private static readonly int[] Homes = [107, 108, 109, 110];
    private static readonly int[] DayOffers = [103, 104];

    /// <summary>True when the paragraph is used for offers of the type.</summary>
    public static bool Fits(LegalBasis basis, OfferType type) =>
        (basis.Act, type) switch
        {
            (Act.Sel, OfferType.Day or OfferType.School) => !Homes.Contains(basis.Paragraph ?? 0),
            (Act.Sel, OfferType.Residential) => !DayOffers.Contains(basis.Paragraph ?? 0),
            (Act.Bl or Act.Abl, OfferType.Day or OfferType.School) => false,
            (Act.Folkeskoleloven, not OfferType.School) => false,
            _ => true,
        };

    /// <summary>True when the paragraph is in force on a day of the year.</summary>
    public static bool IsInForce(LegalBasis basis, BudgetYear year) =>
        LegalBasisCatalogue.Find(basis) is { } entry && entry.Validity.Overlaps(year.Period);

    /// <summary>What is in force in the year for offers of the type; for a type nobody knows, all of it.</summary>
    public static IEnumerable<LegalBasis> InForce(OfferType? type, BudgetYear year) =>
        LegalBasisCatalogue
            .InForce(year)
            .Select(entry => entry.Basis)
            .Where(basis => type is not { } known || Fits(basis, known));
}
