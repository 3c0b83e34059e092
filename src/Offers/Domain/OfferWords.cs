namespace Rammevaerk.Offers.Domain;

/// <summary>The kind of offer, as the rate file has it.</summary>
public enum OfferType
{
    /// <summary>A home, day and night (døgn).</summary>
    Residential,

    /// <summary>A day offer.</summary>
    Day,

    /// <summary>A special school.</summary>
    School,

    /// <summary>Respite, acute and short courses.</summary>
    Short,
}

/// <summary>Where socialtilsynet stands with the offer.</summary>
public enum SupervisionApproval
{
    /// <summary>Not told.</summary>
    Unknown,

    Approved,

    /// <summary>Approved on conditions.</summary>
    ApprovedOnConditions,

    /// <summary>Under stricter supervision (skærpet tilsyn).</summary>
    StrictSupervision,

    /// <summary>The approval has been asked for.</summary>
    Pending,

    /// <summary>Not of the kind that must be approved, as a school.</summary>
    NotRequired,

    Withdrawn,
}

/// <summary>The Danish words for what an offer is; the same as on the rate file's lists.</summary>
public static class OfferWords
{
    /// <summary>What a service can be paid per.</summary>
    public static IReadOnlyList<string> Units { get; } = ["døgn", "dag", "fremmøde", "time", "forløb", "måned"];

    public static string Of(OfferType type) =>
        type switch
        {
            OfferType.Residential => "Døgn",
            OfferType.Day => "Dag",
            OfferType.School => "Skole",
            OfferType.Short => "Aflastning og akut",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    public static string Of(SupervisionApproval approval) =>
        approval switch
        {
            SupervisionApproval.Unknown => "Ikke oplyst",
            SupervisionApproval.Approved => "Godkendt",
            SupervisionApproval.ApprovedOnConditions => "Godkendt på vilkår",
            SupervisionApproval.StrictSupervision => "Skærpet tilsyn",
            SupervisionApproval.Pending => "Godkendelse er søgt",
            SupervisionApproval.NotRequired => "Skal ikke godkendes",
            SupervisionApproval.Withdrawn => "Godkendelsen er bortfaldet",
            _ => throw new ArgumentOutOfRangeException(nameof(approval)),
        };

    public static string OfScope(bool isInside) => isInside ? "Inde i rammeaftalen" : "Uden for rammeaftalen";
}
