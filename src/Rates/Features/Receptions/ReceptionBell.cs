using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>Rings when this copy has received a file, so that it need not wait for the next look at the queue.</summary>
public sealed class ReceptionBell : Bell;
