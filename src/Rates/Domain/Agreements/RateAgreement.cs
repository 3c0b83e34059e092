using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Agreements;

/// <summary>The prices an agreed development is measured in.</summary>
public enum PriceBasis
{
    /// <summary>Fixed prices: the general rise of prices and pay is taken out (faste priser).</summary>
    Real,

    /// <summary>The kroner as they are (løbende priser).</summary>
    Nominal,
}

/// <summary>
/// An area's agreed development of its rates over years (takstaftale): at least −2 % over 2019-2022, zero growth 2025-2028.
/// Its path from the base year to the last is linear (DEFAULT).
/// </summary>
public sealed class RateAgreement : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-agreement";

    /// <summary>Most years an agreement may run.</summary>
    public const int MostYears = 12;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>The year whose rates the development is measured from: the last before the agreement.</summary>
    public int BaseYear { get; set; }

    /// <summary>The last year of the agreement, when the whole change is reached.</summary>
    public int LastYear { get; set; }

    /// <summary>The change from the base year to the last as a share: −0.02 is two per cent less.</summary>
    public decimal Change { get; set; }

    public PriceBasis Basis { get; set; }

    /// <summary>Where it stands; says DEFAULT about what no source sets.</summary>
    public string Source { get; set; } = "";

    /// <summary>Typed reference to the decision (decision/42); null without one.</summary>
    public string? Decision { get; set; }

    /// <summary>The line of the product's own file it came with; null when a secretariat entered it.</summary>
    public string? Shipped { get; set; }

    public DateTime EnteredAt { get; set; }

    /// <summary>Who entered it last; empty for the product's own.</summary>
    public string EnteredByName { get; set; } = "";

    public int Version { get; set; }

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    /// <summary>The years it is for, as an address and people write them: 2019-2022.</summary>
    public string Years => FormattableString.Invariant($"{BaseYear + 1}-{LastYear}");

    /// <summary>What was agreed, in words: nulvækst, or mindst 2,0 % lavere.</summary>
    public string Goal =>
        Change == 0m ? "nulvækst"
        : Change < 0m ? $"mindst {Kernel.Danish.Percent(-Change)} lavere"
        : $"højst {Kernel.Danish.Percent(Change)} højere";
}

/// <summary>What the price bases are called.</summary>
public static class PriceBasisWords
{
    public static string Of(PriceBasis basis) => basis == PriceBasis.Real ? "faste priser" : "løbende priser";
}
