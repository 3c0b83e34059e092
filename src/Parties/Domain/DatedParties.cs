using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>An area as stored, with both times. Its key is the area's: midtjylland.</summary>
public sealed class AreaRow : DatedRow
{
    public string Name { get; set; } = "";

    public Area ToArea() => new(new(Key), Name, Validity);

    public static AreaRow From(Area area) =>
        new()
        {
            Key = area.Key.Value,
            Name = area.Name,
            ValidFrom = area.Validity.From,
            ValidTo = area.Validity.To,
        };
}

/// <summary>A municipality or region as stored, with both times. Its key is the party's code.</summary>
public sealed class PartyRow : DatedRow
{
    public PartyKind Kind { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Key of the area it belongs to in these days.</summary>
    public string Area { get; set; } = "";

    /// <summary>The official code where the key is a provisional one; null while nobody has told us.</summary>
    public string? OfficialCode { get; set; }

    /// <summary>CVR number; null while nobody has told us.</summary>
    public string? CompanyNumber { get; set; }

    /// <summary>The name of the party that takes its place; null while it goes on.</summary>
    public string? Successor { get; set; }

    public Party ToParty() => new(new(Key), Kind, Name, new(Area), CompanyNumber, Validity, Successor, OfficialCode);

    public static PartyRow From(Party party) =>
        new()
        {
            Key = party.Code.Value,
            Kind = party.Kind,
            Name = party.Name,
            Area = party.Area.Value,
            OfficialCode = party.OfficialCode,
            CompanyNumber = party.CompanyNumber,
            Successor = party.Successor,
            ValidFrom = party.Validity.From,
            ValidTo = party.Validity.To,
        };
}
