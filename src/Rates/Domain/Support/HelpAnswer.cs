using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Support;

/// <summary>
/// A question with its answer that everybody may read, shown to those who ask for help on pages of the same kind. Made
/// from a question somebody asked; it names nobody.
/// </summary>
public sealed class HelpAnswer : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "help-answer";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The area whose secretariat answered.</summary>
    public string Area { get; set; } = "";

    /// <summary>The kind of page it helps on, see <see cref="Support.PageKind"/>.</summary>
    public string PageKind { get; set; } = "";

    /// <summary>The page's title when it was asked.</summary>
    public string PageTitle { get; set; } = "";

    public string Question { get; set; } = "";

    public string Answer { get; set; } = "";

    /// <summary>The question it was made from.</summary>
    public Guid TicketId { get; set; }

    public DateTime WrittenAt { get; set; }

    /// <summary>When it was taken away; null while it is shown.</summary>
    public DateTime? WithdrawnAt { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    public string Address => $"{SupportTicket.Base}/svar#svar-{Id:N}";
}
