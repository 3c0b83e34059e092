using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Domain;

/// <summary>A social offer (tilbud): only who it is. What can change about it is <see cref="OfferFacts"/>.</summary>
public sealed class Offer : IVersioned
{
    /// <summary>The kind of a typed reference to an offer; its key is the offer's id.</summary>
    public const string Kind = "offer";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Runs from 1 over the whole product; what people say on the telephone.</summary>
    public int Number { get; set; }

    /// <summary>Code of the operator.</summary>
    public string Party { get; set; } = "";

    /// <summary>Key of the area it was entered in; read through the catalogue, the operator's area of the day (TIME-0).</summary>
    public string Area { get; set; } = "";

    /// <summary>UTC instant of the last change of the offer or its facts.</summary>
    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new(Kind, Id.ToString());

    /// <summary>The offer's page.</summary>
    public string Address => AddressOf(Id);

    public static string AddressOf(Guid id) => $"/tilbud/{id}";
}
