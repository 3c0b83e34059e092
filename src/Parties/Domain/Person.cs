using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>An official of a party or of the secretariat, as colleagues reach them at work. No citizens.</summary>
public sealed class Person : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Key of the area whose cooperation the person takes part in.</summary>
    public string Area { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>What the person does there: Socialdirektør.</summary>
    public string Title { get; set; } = "";

    public string Mail { get; set; } = "";

    public string Phone { get; set; } = "";

    /// <summary>Code of the party; null for the area's secretariat.</summary>
    public string? Organisation { get; set; }

    /// <summary>The person's account; null for one who does not sign in.</summary>
    public Guid? AccountId { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("person", Id.ToString());

    public string Address => $"/parter/{Area}/personer/{Id}";
}
