using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>What a body is in its area.</summary>
public enum BodyKind
{
    /// <summary>The directors' forum.</summary>
    Forum,

    /// <summary>Prepares for the forum and decides by delegation.</summary>
    ExecutiveCommittee,
    RateGroup,
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

    public BodyKind Kind { get; set; }

    /// <summary>What it is for, in a few sentences.</summary>
    public string Purpose { get; set; } = "";

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("body", $"{Area}-{Key}");

    public string Address => $"/parter/{Area}/organer/{Key}";
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

/// <summary>A person's seat in a body for a period.</summary>
public sealed class Membership : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BodyId { get; set; }

    public Guid PersonId { get; set; }

    public BodyRole Role { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? ValidTo { get; set; }

    public int Version { get; set; }

    public Period Validity => new(ValidFrom, ValidTo);
}

/// <summary>The Danish words of bodies and seats.</summary>
public static class BodyWords
{
    public static string Of(BodyKind kind) =>
        kind switch
        {
            BodyKind.Forum => "Forum",
            BodyKind.ExecutiveCommittee => "Forretningsudvalg",
            BodyKind.RateGroup => "Takstgruppe",
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
}
