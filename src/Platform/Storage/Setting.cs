namespace Rammevaerk.Platform.Storage;

/// <summary>One thing the installation remembers about itself, such as that it is a demonstration.</summary>
public sealed class Setting
{
    /// <summary>Set to "ja" in an installation filled with invented data.</summary>
    public const string Demonstration = "demonstration";

    /// <summary>The accounts a visitor of the demonstration is offered first: their ids in order, with spaces between.</summary>
    public const string DemonstrationPeople = "demonstration-people";

    /// <summary>How much measuring data the installation is filled with: 103x60x10. Nothing in it is anybody's.</summary>
    public const string Measuring = "measuring";

    /// <summary>The private key rate files are signed with, as PEM.</summary>
    public const string RateFileKey = "rate-file-signing-key";

    public string Key { get; set; } = "";

    public string Value { get; set; } = "";
}

/// <summary>A data-protection key, shared by every copy of the application.</summary>
public sealed class ProtectionKey
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Name { get; set; } = "";

    public string Xml { get; set; } = "";
}
