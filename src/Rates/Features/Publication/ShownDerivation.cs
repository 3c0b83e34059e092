using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>A published rate's derivation as far as a visitor may see it.</summary>
/// <param name="Explanation">The derivation; null when none is stored.</param>
/// <param name="Extent">How much of it is shown.</param>
/// <param name="Fault">Why less is shown than the area may have meant, or why it cannot be read; null when all is well.</param>
public sealed record ShownDerivation(Explanation? Explanation, PublicDerivation Extent, Fault? Fault)
{
    /// <summary>The formula in words with what is not public named as such; null when all is shown.</summary>
    public PublicFormula? Formula { get; init; }

    /// <summary>True when the visitor sees all there is.</summary>
    public bool IsWhole => Extent == PublicDerivation.Everything;
}

/// <summary>Decides how much of a derivation a visitor sees: all with the right to see costs, else what the area shows.</summary>
public sealed class DerivationGate(ICurrentParameters parameters)
{
    public ShownDerivation Open(PublishedRate rate, Visitor visitor)
    {
        var (extent, fault) = ExtentOf(rate, visitor);
        if (rate.Derivation is not { } stored)
        {
            return new(null, extent, fault);
        }

        var read = ExplanationReader.Read(StoredDerivation.Unpack(stored));
        if (!read.IsOk)
        {
            return new(null, extent, read.Fault);
        }

        var pruned = DerivationPruning.Prune(read.Value, extent);
        return new(pruned, extent, fault)
        {
            Formula = extent == PublicDerivation.Everything ? null : PublicFormula.Of(read.Value, pruned),
        };
    }

    /// <summary>Without one clear answer of the area the least is shown.</summary>
    private (PublicDerivation Extent, Fault? Fault) ExtentOf(PublishedRate rate, Visitor visitor)
    {
        var area = new AreaKey(rate.Area);
        if (visitor.May(Permissions.ReadCosts, area, rate.Party))
        {
            return (PublicDerivation.Everything, null);
        }

        var choice = PublicDerivationChoice.Of(parameters.Current, area, new BudgetYear(rate.Year));
        return choice.IsOk ? (choice.Value, null) : (PublicDerivation.RateOnly, choice.Fault);
    }
}
