using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>What a body is in its area. Stored by name; the order is the one lists have.</summary>
public enum BodyKind
{
    /// <summary>The politicians' council of the municipalities (KKR).</summary>
    PoliticalCouncil,

    /// <summary>The network of the municipalities' chief executives (KD-Net).</summary>
    ChiefExecutivesNetwork,

    /// <summary>The directors' forum.</summary>
    Forum,

    /// <summary>Prepares for the forum and decides by delegation.</summary>
    ExecutiveCommittee,

    /// <summary>A steering group of a neighbouring field, such as health.</summary>
    SteeringGroup,
    RateGroup,

    /// <summary>Has a commission, a size and a deliverable; see <see cref="Commission"/>.</summary>
    WorkingGroup,

    /// <summary>A circle of managers that meets by itself.</summary>
    Circle,

    /// <summary>A council or national group outside the cooperation that it sends people to; see <see cref="CouncilSeat"/>.</summary>
    OutsideCouncil,
    Secretariat,
    Other,
}

/// <summary>A body (organ) of an area: the forum, its executive committee, the rate group, the secretariat.</summary>
public sealed class Body : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area.</summary>
    public string Area { get; set; } = "";

    /// <summary>What it is called in addresses: takstgruppe. Unique in its area.</summary>
    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    public BodyKind Kind { get; set; } = BodyKind.Other;

    /// <summary>What it is for, in a few sentences.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The body it reports and sends its cases to; null for the uppermost. Never leads back to itself.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Years its members are appointed for, counted as agreement periods are; null for no fixed term.</summary>
    public int? TermYears { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("body", $"{Area}-{Key}");

    public string Address => $"/parter/{Area}/organer/{Key}";

    public bool IsUppermostPolitical => Kind == BodyKind.PoliticalCouncil && ParentId is null;
}

/// <summary>What a member is in a body.</summary>
public enum BodyRole
{
    Chair,
    DeputyChair,
    Member,
    Substitute,
    Observer,
    Secretary,
    Contact,
}

/// <summary>The Danish words of bodies and seats.</summary>
public static class BodyWords
{
    public static string Of(BodyKind kind) =>
        kind switch
        {
            BodyKind.PoliticalCouncil => "Kommunekontaktråd",
            BodyKind.ChiefExecutivesNetwork => "Kommunaldirektørernes net",
            BodyKind.Forum => "Forum",
            BodyKind.ExecutiveCommittee => "Forretningsudvalg",
            BodyKind.SteeringGroup => "Styregruppe",
            BodyKind.RateGroup => "Takstgruppe",
            BodyKind.WorkingGroup => "Arbejdsgruppe",
            BodyKind.Circle => "Kreds",
            BodyKind.OutsideCouncil => "Eksternt råd eller udvalg",
            BodyKind.Secretariat => "Sekretariat",
            BodyKind.Other => "Andet organ",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(BodyRole role) =>
        role switch
        {
            BodyRole.Chair => "Formand",
            BodyRole.DeputyChair => "Næstformand",
            BodyRole.Member => "Medlem",
            BodyRole.Substitute => "Suppleant",
            BodyRole.Observer => "Observatør",
            BodyRole.Secretary => "Sekretær",
            BodyRole.Contact => "Kontaktperson",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };

    /// <summary>True for those who are members of the body and count towards its size.</summary>
    public static bool IsMember(BodyRole role) => role is BodyRole.Chair or BodyRole.DeputyChair or BodyRole.Member;
}
