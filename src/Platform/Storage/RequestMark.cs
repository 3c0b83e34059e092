namespace Rammevaerk.Platform.Storage;

/// <summary>The newest write as it was when a request came; asked for once in a request, when first needed.</summary>
public sealed class RequestMark(NewestWrite newest)
{
    private Task<WriteMark>? asked;

    /// <summary>The mark; what was written before the request came is in it.</summary>
    public Task<WriteMark> ReadAsync(CancellationToken cancellation) => asked ??= newest.ReadAsync(cancellation);
}
