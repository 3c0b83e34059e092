namespace Rammevaerk.Rates.Rules.Portal;

/// <summary>The Danish words of a comparison with the Offers Portal.</summary>
public static class PortalWords
{
    public static string Of(PortalStanding standing) =>
        standing switch
        {
            PortalStanding.Differs => "afviger",
            PortalStanding.MissingThere => "mangler i udtrækket",
            PortalStanding.MissingHere => "mangler her",
            PortalStanding.Unread => "kan ikke læses",
            PortalStanding.Agrees => "ens",
            _ => throw new ArgumentOutOfRangeException(nameof(standing)),
        };

    /// <summary>The same as a heading.</summary>
    public static string Heading(PortalStanding standing) =>
        string.Concat(Of(standing)[..1].ToUpper(Kernel.Danish.Culture), Of(standing)[1..]);

    public static string Of(PortalField field) =>
        field switch
        {
            PortalField.Line => "Takstlinjen",
            PortalField.Name => "Tilbuddets navn",
            PortalField.Service => "Niveau og ydelse",
            PortalField.Total => "Takst i alt",
            PortalField.NetOfVat => "Takst uden moms",
            PortalField.Occupancy => "Belægning",
            PortalField.Places => "Pladser",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
}
