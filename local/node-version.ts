// Functions run on Node 24; a desk on an older one need not hear of it from the AWS SDK at every start.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
