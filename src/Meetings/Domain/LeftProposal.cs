namespace Rammevaerk.Meetings.Domain;

/// <summary>That somebody said some items are not the same case, so that it is not proposed again.</summary>
public sealed class LeftProposal
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>The items' ids in order, as one digest.</summary>
    public string Items { get; set; } = "";

    public DateTime At { get; set; }

    public string ByName { get; set; } = "";
}
