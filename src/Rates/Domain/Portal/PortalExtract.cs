using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Rates.Domain.Portal;

/// <summary>A file of rates as the Offers Portal had them on a day; never changed once taken in.</summary>
public sealed class PortalExtract
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "portal-extract";

    /// <summary>Address of the areas.</summary>
    public const string Base = "/takster/tilbudsportalen";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>The year its rates are for.</summary>
    public int Year { get; set; }

    /// <summary>The day it was drawn from the portal.</summary>
    public DateOnly TakenOn { get; set; }

    /// <summary>Where it comes from, in the secretariat's words.</summary>
    public string Source { get; set; } = "";

    public string FileName { get; set; } = "";

    /// <summary>Content address of the file as received.</summary>
    public string FileHash { get; set; } = "";

    /// <summary>Version of the layout it is read by.</summary>
    public string Layout { get; set; } = "";

    /// <summary>How many lines it has.</summary>
    public int Lines { get; set; }

    public DateTime ReceivedAt { get; set; }

    public string ReceivedByName { get; set; } = "";

    public AreaKey AreaKey => new(Area);

    public SubjectReference Reference => new(Kind, Id.ToString());

    public string Address => $"{AddressOf(AreaKey)}/udtraek/{Id}";

    /// <summary>Address of an area's exports and extracts.</summary>
    public static string AddressOf(AreaKey area) => $"{Base}/{area}";
}
